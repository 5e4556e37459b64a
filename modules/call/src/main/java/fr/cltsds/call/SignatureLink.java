package fr.cltsds.call;

import static fr.cltsds.call.SignatureRule.A_CODE_WAS_SENT;
import static fr.cltsds.call.SignatureRule.CODES_ARE_A_MINUTE_APART;
import static fr.cltsds.call.SignatureRule.CODES_ARE_FEW_ENOUGH;
import static fr.cltsds.call.SignatureRule.THE_CODE_IS_RIGHT;
import static fr.cltsds.call.SignatureRule.THE_CODE_IS_STILL_GOOD;
import static fr.cltsds.call.SignatureRule.TRIES_ARE_LEFT;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.kernel.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The signatory's personal way to the file, without account; filing takes a one-time code on top of it. */
@Entity
@Table(schema = "call", name = "signature_link")
class SignatureLink {

    static final Duration CODE_LASTS = Duration.ofMinutes(10);
    static final Duration BETWEEN_CODES = Duration.ofSeconds(60);
    static final int TRIES = 5;
    static final int MOST_CODES = 20;
    static final Duration READABLE_AFTER_THE_DEADLINE = Duration.ofDays(30);

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("UnusedVariable")
    private UUID territoryId;

    private UUID candidacyId;

    @SuppressWarnings("UnusedVariable")
    private String secretHash;

    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable Instant cancelledAt;
    private @Nullable String codeHash;
    private @Nullable Instant codeSentAt;
    private int codeTries;
    private int codesSent;

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SignatureLink() {}

    SignatureLink(Candidacy candidacy, Secret secret, Instant deadline, Instant now) {
        this.id = Ids.next();
        this.territoryId = candidacy.territory().value();
        this.candidacyId = candidacy.id().value();
        this.secretHash = secret.hash();
        this.sentAt = now;
        this.expiresAt = deadline.plus(READABLE_AFTER_THE_DEADLINE);
    }

    boolean opensAt(Instant now) {
        return cancelledAt == null && now.isBefore(expiresAt);
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    /** Draws a new code; the one before is worth nothing any more. */
    Outcome<SignatureCode> sendCode(Instant now) {
        var wait = untilNextCode(now);
        return Rules.require(CODES_ARE_A_MINUTE_APART, !wait.isPositive(), wait.toSeconds())
                .and(CODES_ARE_FEW_ENOUGH, codesSent < MOST_CODES, MOST_CODES)
                .then(() -> {
                    var code = SignatureCode.draw();
                    codeHash = code.hashFor(id);
                    codeSentAt = now;
                    codeTries = 0;
                    codesSent++;
                    return code;
                });
    }

    /** Tries what was typed. A wrong try counts; a right one uses the code up. */
    Outcome<SignatureLink> tryCode(String typed, Instant now) {
        var hash = codeHash;
        if (hash == null || codeSentAt == null) {
            return Outcome.refused(A_CODE_WAS_SENT);
        }
        if (!now.isBefore(codeSentAt.plus(CODE_LASTS))) {
            return Outcome.refused(THE_CODE_IS_STILL_GOOD, CODE_LASTS.toMinutes());
        }
        if (codeTries >= TRIES) {
            return Outcome.refused(TRIES_ARE_LEFT);
        }
        if (!SignatureCode.matches(typed, id, hash)) {
            codeTries++;
            return codeTries < TRIES
                    ? Outcome.refused(THE_CODE_IS_RIGHT, TRIES - codeTries)
                    : Outcome.refused(TRIES_ARE_LEFT);
        }
        codeHash = null;
        return Outcome.done(this);
    }

    /** How long to wait before another code may be asked for; zero when it may be now. */
    Duration untilNextCode(Instant now) {
        var wait = codeSentAt == null ? Duration.ZERO : Duration.between(now, codeSentAt.plus(BETWEEN_CODES));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Until when the code that was sent is good; none when there is none to type. */
    Optional<Instant> codeGoodUntil(Instant now) {
        if (codeHash == null || codeSentAt == null || codeTries >= TRIES) {
            return Optional.empty();
        }
        return Optional.of(codeSentAt.plus(CODE_LASTS)).filter(now::isBefore);
    }

    CandidacyId candidacy() {
        return new CandidacyId(candidacyId);
    }

    Instant sentAt() {
        return sentAt;
    }

    UUID id() {
        return id;
    }
}
