package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A reminder that was written for one deadline; its key keeps it from being written twice. */
@Entity
@Table(schema = "call", name = "sent_reminder")
class SentReminder {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("UnusedVariable")
    private UUID territoryId;

    @SuppressWarnings("UnusedVariable")
    private UUID candidacyId;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private DraftReminder reminder;

    @SuppressWarnings("UnusedVariable")
    private Instant deadline;

    @SuppressWarnings("UnusedVariable")
    private Instant sentAt;

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SentReminder() {}

    SentReminder(Candidacy candidacy, DraftReminder reminder, Instant deadline, Instant now) {
        this.id = Ids.next();
        this.territoryId = candidacy.territory().value();
        this.candidacyId = candidacy.id().value();
        this.reminder = reminder;
        this.deadline = deadline;
        this.sentAt = now;
    }
}
