package fr.cltsds.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something is being written and not filed: all that the jobs may know of it, ids and instants. */
@Entity
@Table(schema = "call", name = "draft_alive")
class DraftAlive {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("UnusedVariable")
    private UUID territoryId;

    @SuppressWarnings("UnusedVariable")
    private UUID callId;

    @SuppressWarnings("UnusedVariable")
    private Instant since;

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DraftAlive() {}

    DraftAlive(Candidacy candidacy, Instant now) {
        this.id = candidacy.id().value();
        this.territoryId = candidacy.territory().value();
        this.callId = candidacy.call().value();
        this.since = now;
    }
}
