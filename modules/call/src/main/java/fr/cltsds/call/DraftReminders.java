package fr.cltsds.call;

import fr.cltsds.call.CandidacyEvent.ReminderFellDue;
import fr.cltsds.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks every few minutes whether the deadline comes near a draft, and says so to its room. */
@Component
class DraftReminders implements RecurringJob {

    private static final Duration LONGEST_NOTICE = Duration.ofDays(8);

    private final DraftWatch watch;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftReminders(DraftWatch watch, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.watch = watch;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "draft-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(_ -> {
            var now = clock.instant();
            watch.closingBetween(now, now.plus(LONGEST_NOTICE))
                    .forEach(draft -> DraftReminder.dueAt(now, draft.since(), draft.deadline())
                            .filter(reminder -> !draft.sent().contains(reminder))
                            .ifPresent(reminder -> events.publishEvent(new ReminderFellDue(
                                    draft.territory(), draft.candidacy(), draft.call(), reminder, draft.deadline()))));
        });
    }
}
