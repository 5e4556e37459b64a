package fr.cltsds.call;

import static fr.cltsds.call.CoWriterRule.THE_INVITATION_WAITS;
import static fr.cltsds.call.CoWriterRule.THE_MESSAGE_IS_SHORT_ENOUGH;
import static fr.cltsds.call.CoWriterRule.THE_NAME_IS_TOLD;
import static fr.cltsds.call.CoWriterRule.THE_ROLE_IS_A_CO_WRITERS;

import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody is asked to write with the lead, to comment or to read, by a link that lets her in once. */
@Entity
@Table(schema = "call", name = "co_writer_invitation")
class Invitation {

    static final Duration WAITS = Duration.ofDays(7);
    static final int LONGEST = 1_000;

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("UnusedVariable")
    private UUID territoryId;

    private UUID candidacyId;
    private String invitedBy;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String message;

    @SuppressWarnings("UnusedVariable")
    private String secretHash;

    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant revokedAt;

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(Candidacy candidacy, InviteCoWriter asked, CoWriter by) {
        this.id = Ids.next();
        this.territoryId = candidacy.territory().value();
        this.candidacyId = candidacy.id().value();
        this.invitedBy = by.name();
        this.name = AnswerText.line(asked.name());
        this.email = asked.email().value();
        this.role = asked.role();
        this.message = AnswerText.clean(asked.message()).strip();
        this.secretHash = "";
        this.sentAt = Instant.EPOCH;
        this.expiresAt = Instant.EPOCH;
    }

    static Outcome<Invitation> of(Candidacy candidacy, InviteCoWriter asked, CoWriter by, Secret secret, Instant now) {
        return Rules.require(THE_NAME_IS_TOLD, LeadForm.fits(AnswerText.line(asked.name())), LeadForm.LONGEST)
                .and(THE_ROLE_IS_A_CO_WRITERS, isCoWriters(asked.role()))
                .and(THE_MESSAGE_IS_SHORT_ENOUGH, AnswerText.length(asked.message()) <= LONGEST, LONGEST)
                .then(() -> new Invitation(candidacy, asked, by).sent(secret, now));
    }

    private static boolean isCoWriters(Role role) {
        return role == Role.EDITOR || role == Role.COMMENTATOR || role == Role.READER;
    }

    /** A new link takes the place of the one before, which opens nothing any more. */
    Outcome<Invitation> resend(Secret secret, Instant now) {
        var state = stateAt(now);
        return Rules.require(THE_INVITATION_WAITS, state == InvitationState.WAITING || state == InvitationState.EXPIRED)
                .then(() -> sent(secret, now));
    }

    private Invitation sent(Secret secret, Instant now) {
        secretHash = secret.hash();
        sentAt = now;
        expiresAt = now.plus(WAITS);
        return this;
    }

    Outcome<Invitation> revoke(Instant now) {
        var state = stateAt(now);
        return Rules.require(THE_INVITATION_WAITS, state == InvitationState.WAITING || state == InvitationState.EXPIRED)
                .then(() -> {
                    revokedAt = now;
                    return this;
                });
    }

    boolean opensAt(Instant now) {
        return stateAt(now) == InvitationState.WAITING;
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    InvitationState stateAt(Instant now) {
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        return now.isBefore(expiresAt) ? InvitationState.WAITING : InvitationState.EXPIRED;
    }

    InvitationRow rowAt(Instant now) {
        return new InvitationRow(id, name, email, role, stateAt(now), sentAt, expiresAt);
    }

    boolean isFor(EmailAddress address) {
        return email.equalsIgnoreCase(address.value());
    }

    UUID id() {
        return id;
    }

    CandidacyId candidacy() {
        return new CandidacyId(candidacyId);
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Role role() {
        return role;
    }

    String invitedBy() {
        return invitedBy;
    }

    String message() {
        return message;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
