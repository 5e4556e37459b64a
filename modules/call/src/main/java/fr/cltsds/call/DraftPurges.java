package fr.cltsds.call;

import fr.cltsds.call.CandidacyEvent.DraftOutlivedItsCall;
import fr.cltsds.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks every hour for drafts that were never filed and whose time of keeping is over. */
@Component
class DraftPurges implements RecurringJob {

    private final DraftWatch watch;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftPurges(DraftWatch watch, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.watch = watch;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "draft-purges";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(_ -> {
            var now = clock.instant();
            watch.closedBefore(DraftRetention.closedLongEnoughAt(now))
                    .forEach(draft -> events.publishEvent(
                            new DraftOutlivedItsCall(draft.territory(), draft.candidacy(), draft.call(), now)));
        });
    }
}
