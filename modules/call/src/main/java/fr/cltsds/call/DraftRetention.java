package fr.cltsds.call;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** How long a draft that was never filed is kept after its call has closed. */
final class DraftRetention {

    private static final Period KEPT = Period.ofMonths(12);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DraftRetention() {}

    static Instant erasedAt(Instant deadline) {
        return deadline.atZone(PARIS).plus(KEPT).toInstant();
    }

    /** Drafts of calls that closed before this are to be erased now. */
    static Instant closedLongEnoughAt(Instant now) {
        return now.atZone(PARIS).minus(KEPT).toInstant();
    }

    /** Whether a draft was never filed, and the day of which its page told has come. */
    static boolean isOver(Candidacy candidacy, CallInSight call, Instant now) {
        return candidacy.stage() == CandidacyStage.DRAFT && !now.isBefore(erasedAt(call.deadline()));
    }
}
