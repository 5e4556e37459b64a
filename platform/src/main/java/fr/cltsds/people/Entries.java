package fr.cltsds.people;

import fr.cltsds.room.SqlByHand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The entries into the territory one stands in: added, ended sooner at most, never changed otherwise. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@SqlByHand("an entry is only ever added, ended and listed by key")
class Entries {

    private static final String COLUMNS = "select id, name, role, reason, since, until from people.entry ";

    private final JdbcClient sql;

    Entries(JdbcClient sql) {
        this.sql = sql;
    }

    boolean someoneLivesHere() {
        return sql.sql("select exists (select from people.membership)")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** The role as which the actor may look into territories, when she holds one. */
    Optional<Role> enteringRoleOf(Actor actor, Instant now) {
        return sql
                .sql("select role from people.national_role where person_id = :me and (until is null or until > :now)"
                        + " order by since, id")
                .param("me", actor.person().value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> Role.valueOf(row.getString(1)))
                .list()
                .stream()
                .filter(Role::mayEnterTerritories)
                .findFirst();
    }

    void add(EntryRow entry, Actor actor) {
        var _ = sql.sql("""
                        insert into people.entry (territory_id, id, person_id, role, name, reason, since, until)
                        values (room.territory_id(), :id, :person, :role, :name, :reason, :since, :until)""")
                .param("id", entry.id())
                .param("person", actor.person().value())
                .param("role", entry.role().name())
                .param("name", entry.name())
                .param("reason", entry.reason())
                .param("since", Timestamp.from(entry.since()))
                .param("until", Timestamp.from(entry.until()))
                .update();
    }

    List<EntryRow> latest(Optional<EntryCursor> after, int limit) {
        return sql.sql(COLUMNS + "where (since, id) < (:since, :id) order by since desc, id desc limit :limit")
                .param(
                        "since",
                        Timestamp.from(after.map(EntryCursor::since).orElse(Instant.parse("9999-12-31T00:00:00Z"))))
                .param("id", after.map(EntryCursor::id).orElse(new UUID(-1, -1)))
                .param("limit", limit)
                .query(Entries::read)
                .list();
    }

    Optional<EntryRow> openFor(Actor actor, Instant now) {
        return sql.sql(COLUMNS + "where person_id = :me and until > :now order by until desc limit 1")
                .param("me", actor.person().value())
                .param("now", Timestamp.from(now))
                .query(Entries::read)
                .optional();
    }

    /** Ends what the actor still holds open; an entry only ever ends sooner than was said. */
    void end(Actor actor, Instant now) {
        var _ = sql.sql("update people.entry set until = greatest(:now, since + interval '1 microsecond')"
                        + " where person_id = :me and until > :now")
                .param("me", actor.person().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static EntryRow read(ResultSet row, int line) throws SQLException {
        return new EntryRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
