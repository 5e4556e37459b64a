package fr.cltsds.call;

import fr.cltsds.kernel.DomainEvent;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;
import java.time.Instant;

/** What happens to a candidacy, told with ids and instants only. */
public sealed interface CandidacyEvent extends DomainEvent, InRoom {

    CandidacyId candidacy();

    /** A lead opened its link, and with it the territory's room. */
    record DraftBegun(TerritoryId territory, CandidacyId candidacy, CallId call, Instant at)
            implements CandidacyEvent {}

    /** The signatory filed a version, and its receipt exists. */
    record CandidacyFiled(TerritoryId territory, CandidacyId candidacy, CallId call, int version, Instant at)
            implements CandidacyEvent {}

    /** A draft of the next version stands beside the filed one, which stays valid. */
    record CandidacyReopened(TerritoryId territory, CandidacyId candidacy, CallId call, int version, Instant at)
            implements CandidacyEvent {}

    record CandidacyWithdrawn(TerritoryId territory, CandidacyId candidacy, CallId call, Instant at)
            implements CandidacyEvent {}

    /** A draft never filed is erased, with all that was written for it. */
    record DraftDeleted(TerritoryId territory, CandidacyId candidacy, CallId call, Instant at)
            implements CandidacyEvent {}

    /** The deadline comes near and something is not filed. */
    record ReminderFellDue(
            TerritoryId territory, CandidacyId candidacy, CallId call, DraftReminder reminder, Instant deadline)
            implements CandidacyEvent {}

    /** A draft was never filed, and its time of keeping after the call is over. */
    record DraftOutlivedItsCall(TerritoryId territory, CandidacyId candidacy, CallId call, Instant at)
            implements CandidacyEvent {}
}
