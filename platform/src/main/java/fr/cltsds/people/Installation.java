package fr.cltsds.people;

import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.SqlByHand;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the first HCTS secretariat comes into an empty portal: by one single-use link, valid one hour. It enters the nation's room
 * by itself, since nobody yet holds the role that the door asks for; the secret is what lets in.
 */
@Component
@SqlByHand("a link is drawn, looked up by its hash and used, once")
public class Installation {

    private static final Duration HOW_LONG = Duration.ofHours(1);

    private final NationalRoles roles;
    private final CurrentActor actor;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final Clock clock;

    Installation(
            NationalRoles roles,
            CurrentActor actor,
            Journal journal,
            TransactionTemplate transaction,
            JdbcClient sql,
            Clock clock) {
        this.roles = roles;
        this.actor = actor;
        this.journal = journal;
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
    }

    /** Draws the link of an empty portal; the one drawn before it no longer opens. Nothing once somebody holds a national role. */
    Optional<Secret> draw() {
        return inTheNation(() -> roles.count() > 0 ? Optional.empty() : Optional.of(drawn(clock.instant())));
    }

    /** Until when this link opens; nothing for an unknown, used or expired one. */
    public Optional<Instant> validUntil(Secret secret) {
        return inTheNation(() -> lookUp(secret, clock.instant()).map(Link::until));
    }

    /** Makes the one who is signed in the first secretariat; an unknown, used or expired link answers that nothing is there. */
    public void claim(Secret secret) {
        claim(secret, actor.get());
    }

    /** As {@link #claim(Secret)}, for a person who has just been given her account. */
    public void claim(Secret secret, Actor first) {
        var _ = inTheNation(() -> {
            var now = clock.instant();
            var link = lookUp(secret, now).orElseThrow(() -> new Missing("installation"));
            use(link, now);
            var _ = roles.save(new NationalRole(first, Role.SECRETARIAT, null, now));
            journal.record("installation.claimed", link.id());
            return link;
        });
    }

    private Secret drawn(Instant now) {
        var secret = Secret.draw();
        var _ = sql.sql("update people.installation set expires_at = :now where used_at is null and expires_at > :now")
                .param("now", Timestamp.from(now))
                .update();
        var _ = sql.sql("insert into people.installation (id, secret_hash, expires_at) values (:id, :hash, :until)")
                .param("id", Ids.next())
                .param("hash", secret.hash())
                .param("until", Timestamp.from(now.plus(HOW_LONG)))
                .update();
        return secret;
    }

    private Optional<Link> lookUp(Secret secret, Instant now) {
        return sql.sql("select id, expires_at from people.installation where secret_hash = :hash and used_at is null"
                        + " and expires_at > :now and not exists (select from people.national_role) for update")
                .param("hash", secret.hash())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Link(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void use(Link link, Instant now) {
        var _ = sql.sql("update people.installation set used_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", link.id())
                .update();
    }

    private <T> T inTheNation(Supplier<T> work) {
        return Rooms.ask(Room.national(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private record Link(UUID id, Instant until) {}
}
