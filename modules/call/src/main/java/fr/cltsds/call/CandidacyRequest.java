package fr.cltsds.call;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.TerritoryId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody asked to answer the call: who she is, and the link that lets her in once, within seven days. */
@Entity
@Table(schema = "call", name = "candidacy_request")
class CandidacyRequest {

    static final Duration OPENS_WITHIN = Duration.ofDays(7);

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("UnusedVariable")
    private UUID territoryId;

    private UUID callId;
    private UUID candidacyId;

    @Embedded
    private LeadColumns lead;

    private String secretHash;

    @SuppressWarnings("UnusedVariable")
    private Instant requestedAt;

    private Instant expiresAt;
    private @Nullable Instant openedAt;

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CandidacyRequest() {}

    CandidacyRequest(TerritoryId territory, CallId call, Lead lead, Secret secret, Instant now) {
        this.id = Ids.next();
        this.territoryId = territory.value();
        this.callId = call.value();
        this.candidacyId = CandidacyId.mint().value();
        this.lead = LeadColumns.of(lead);
        this.secretHash = secret.hash();
        this.requestedAt = now;
        this.expiresAt = now.plus(OPENS_WITHIN);
    }

    /** Whether this secret lets in now: the right one, in time, and not used yet. */
    boolean opensWith(Secret secret, Instant now) {
        return secretHash.equals(secret.hash()) && openedAt == null && now.isBefore(expiresAt);
    }

    void open(Instant now) {
        openedAt = now;
    }

    /** Whether a second sending of the form asks for just the same. */
    boolean asks(CallId call, Lead same) {
        return callId.equals(call.value()) && lead.equals(LeadColumns.of(same));
    }

    /** Accounts keep an address in lower case. */
    boolean isFor(EmailAddress address) {
        return lead.email().equalsIgnoreCase(address.value());
    }

    UUID getCandidacyId() {
        return candidacyId;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }

    UUID getCallId() {
        return callId;
    }

    LeadColumns getLead() {
        return lead;
    }
}
