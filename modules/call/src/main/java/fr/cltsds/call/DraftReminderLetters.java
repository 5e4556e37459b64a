package fr.cltsds.call;

import fr.cltsds.call.CandidacyEvent.ReminderFellDue;
import fr.cltsds.room.TerritoryListener;
import fr.cltsds.wording.FrenchDates;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes to everyone who can still do something about a draft that its deadline comes near; once for each deadline. */
@Component
class DraftReminderLetters {

    private final Candidacies candidacies;
    private final SentReminders reminders;
    private final CallsInSight calls;
    private final CoWriters coWriters;
    private final CandidacyLetters letters;
    private final Clock clock;

    DraftReminderLetters(
            Candidacies candidacies,
            SentReminders reminders,
            CallsInSight calls,
            CoWriters coWriters,
            CandidacyLetters letters,
            Clock clock) {
        this.candidacies = candidacies;
        this.reminders = reminders;
        this.calls = calls;
        this.coWriters = coWriters;
        this.letters = letters;
        this.clock = clock;
    }

    /** Told late or told twice, it says nothing: the file was filed meanwhile, the call closed or was extended, or the letters are written. */
    @TerritoryListener
    void on(ReminderFellDue event) {
        var now = clock.instant();
        var candidacy = candidacies.lockById(event.candidacy().value()).filter(Candidacy::isBeingWritten);
        if (candidacy.isEmpty() || isSent(event)) {
            return;
        }
        var call = calls.get(event.call());
        if (!call.deadline().equals(event.deadline())
                || !call.receivesAt(now, candidacy.get().begunAt())) {
            return;
        }
        var _ = reminders.save(new SentReminder(candidacy.get(), event.reminder(), event.deadline(), now));
        var remaining = FrenchDates.remaining(now, call.deadline());
        coWriters
                .writers()
                .forEach(writer -> letters.reminder(writer, candidacy.get(), event.reminder(), call, remaining));
    }

    private boolean isSent(ReminderFellDue event) {
        return reminders.existsByCandidacyIdAndReminderAndDeadline(
                event.candidacy().value(), event.reminder(), event.deadline());
    }
}
