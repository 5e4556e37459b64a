package fr.cltsds.house.surfaces;

import fr.cltsds.call.CallId;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyCommand.DeleteDraft;
import fr.cltsds.call.CandidacyCommand.WithdrawCandidacy;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyEvent.ReminderFellDue;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.DraftReminder;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** How a canary territory leaves: it is reminded of its second draft, deletes it, and withdraws what it had filed; so that those letters are written too. */
final class CanaryFarewell {

    private final ApplicationContext portal;
    private final WorkWalk work;
    private final CanaryTerritory home;

    CanaryFarewell(ApplicationContext portal, WorkWalk work, CanaryTerritory home) {
        this.portal = portal;
        this.work = work;
        this.home = home;
    }

    void take() {
        var call = new CallId(Objects.requireNonNull(home.ids().get("CallId")));
        var second = candidacy(home.antechamber());
        work.tell(new ReminderFellDue(home.antechamber(), second, call, DraftReminder.SEVEN_DAYS, CanaryCall.DEADLINE));
        var desk = portal.getBean(CandidacyDesk.class);
        var _ = asLead(
                () -> desk.delete(new DeleteDraft(home.antechamber(), second)).orThrow());
        var filed = candidacy(home.territory());
        var reason = "Raison " + home.canary();
        var _ = asLead(() -> desk.withdraw(new WithdrawCandidacy(home.territory(), filed, reason))
                .orThrow());
    }

    private CandidacyId candidacy(TerritoryId room) {
        return asLead(() -> portal.getBean(CandidacyBoard.class).rows(room))
                .getFirst()
                .candidacy();
    }

    private <T> T asLead(Supplier<T> act) {
        return portal.getBean(ActingAs.class).as(home.lead(), act);
    }
}
