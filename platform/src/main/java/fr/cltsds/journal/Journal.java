package fr.cltsds.journal;

import fr.cltsds.room.Doorkeeper;
import fr.cltsds.room.SqlByHand;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every act is written down, in the room and in the transaction in which it takes place. An act is a key, such as
 * {@code candidacy.filed}, whose sentence stands in the bundle under {@code journal.candidacy.filed}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@SqlByHand("a line is only ever added: there is nothing to load, change or delete")
public class Journal {

    private final JdbcClient sql;
    private final Doorkeeper keeper;
    private final ObjectProvider<ActingRole> roles;
    private final Clock clock;

    Journal(JdbcClient sql, Doorkeeper keeper, ObjectProvider<ActingRole> roles, Clock clock) {
        this.sql = sql;
        this.keeper = keeper;
        this.roles = roles;
        this.clock = clock;
    }

    /** An act, what it was done to, and the names of the fields that changed; never what they hold. */
    public void record(String act, UUID object, String... fields) {
        add(act, object, fields, null);
    }

    /** An act whose author had to say why. */
    public void recordWithReason(String act, UUID object, String reason) {
        add(act, object, new String[0], reason);
    }

    private void add(String act, UUID object, String[] fields, @Nullable String reason) {
        var _ = sql.sql("""
                        insert into journal.entry (at, person_id, role, act, object_id, fields, reason)
                        values (:at, :person, :role, :act, :object, :fields, :reason)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("person", keeper.person().map(person -> person.value()).orElse(null))
                .param(
                        "role",
                        roles.stream()
                                .flatMap(role -> role.find().stream())
                                .findFirst()
                                .orElse(null))
                .param("act", act)
                .param("object", object)
                .param("fields", fields)
                .param("reason", reason)
                .update();
    }
}
