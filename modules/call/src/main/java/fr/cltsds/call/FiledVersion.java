package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.room.TerritoryId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** What a signatory filed, word for word; neither we nor the database can change it. */
@Entity
@Immutable
@Table(schema = "call", name = "filed_version")
class FiledVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    private UUID territoryId;

    private UUID candidacyId;
    private int version;
    private String number;
    private String canonical;
    private String sha256;
    private Instant filedAt;
    private boolean late;

    @SuppressWarnings("NullAway.Init")
    protected FiledVersion() {}

    FiledVersion(Candidacy candidacy, String number, FiledContent content, boolean late, Instant now) {
        this.id = Ids.next();
        this.territoryId = candidacy.territory().value();
        this.candidacyId = candidacy.id().value();
        this.version = content.version();
        this.number = number;
        this.canonical = content.text();
        this.sha256 = content.sha256().value();
        this.filedAt = now;
        this.late = late;
    }

    FilingReceipt receipt() {
        return new FilingReceipt(
                new TerritoryId(territoryId),
                new CandidacyId(candidacyId),
                number,
                version,
                filedAt,
                late,
                new Sha256(sha256));
    }

    int version() {
        return version;
    }

    String canonical() {
        return canonical;
    }

    /** Whether this file is part of what was filed. */
    boolean names(UUID paper) {
        return canonical.contains(paper.toString());
    }

    /** Whether the stored text still has the fingerprint that its receipt tells. */
    boolean isIntact() {
        return FiledContent.fingerprint(canonical).value().equals(sha256);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is saved once, and never again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
