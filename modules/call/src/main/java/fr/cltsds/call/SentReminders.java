package fr.cltsds.call;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reminders written in the territory one stands in. */
interface SentReminders extends Repository<SentReminder, UUID> {

    SentReminder save(SentReminder reminder);

    boolean existsByCandidacyIdAndReminderAndDeadline(UUID candidacy, DraftReminder reminder, Instant deadline);

    void deleteByCandidacyId(UUID candidacy);
}
