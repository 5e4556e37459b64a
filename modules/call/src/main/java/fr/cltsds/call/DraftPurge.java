package fr.cltsds.call;

import fr.cltsds.call.CandidacyEvent.DraftOutlivedItsCall;
import fr.cltsds.room.TerritoryListener;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Erases a draft that was never filed, on the day its page had announced; what was filed stays, only its unfiled changes are no longer watched. */
@Component
class DraftPurge {

    private final Candidacies candidacies;
    private final DraftsAlive drafts;
    private final DraftErasure erasure;
    private final CallsInSight calls;
    private final Clock clock;

    DraftPurge(Candidacies candidacies, DraftsAlive drafts, DraftErasure erasure, CallsInSight calls, Clock clock) {
        this.candidacies = candidacies;
        this.drafts = drafts;
        this.erasure = erasure;
        this.calls = calls;
        this.clock = clock;
    }

    @TerritoryListener
    void on(DraftOutlivedItsCall event) {
        var now = clock.instant();
        candidacies.lockById(event.candidacy().value()).ifPresent(candidacy -> {
            if (DraftRetention.isOver(candidacy, calls.get(candidacy.call()), now)) {
                erasure.erase(candidacy.forget(now), now);
            } else if (candidacy.filedVersion() > 0) {
                drafts.deleteById(candidacy.id().value());
            }
        });
    }
}
