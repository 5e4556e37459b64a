package fr.cltsds.people;

import fr.cltsds.kernel.Missing;
import fr.cltsds.room.SqlByHand;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the one who acts may do for the nation. Only for work that is already in the nation's room, where the door has
 * let in anybody with a national role: which role it is decides what she may do there.
 */
@Component
@SqlByHand("Two single values; a role's name is not read by its repository")
@Transactional(propagation = Propagation.MANDATORY)
public class NationalRights {

    private final NationalRoles roles;
    private final CurrentActor actor;
    private final JdbcClient sql;
    private final Clock clock;

    NationalRights(NationalRoles roles, CurrentActor actor, JdbcClient sql, Clock clock) {
        this.roles = roles;
        this.actor = actor;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether she holds that role today. */
    public boolean actorIs(Role role) {
        var now = clock.instant();
        return actor.find().stream()
                .flatMap(me -> roles.findByPersonId(me.person().value()).stream())
                .anyMatch(held -> held.getRole() == role && held.holdsAt(now));
    }

    /** For what others may not even see: without that role, nothing is there. */
    public void require(Role role) {
        if (!actorIs(role)) {
            throw new Missing(role);
        }
    }

    /** For the list of rooms that one may look into: without a role that lets in anywhere, nothing is there. */
    public void requireARoleThatEntersTerritories() {
        if (Arrays.stream(Role.values()).noneMatch(role -> role.mayEnterTerritories() && actorIs(role))) {
            throw new Missing("a role that enters territories");
        }
    }

    /** The name under which a person holds or held a national role. */
    public Optional<String> nameOf(UUID person) {
        return sql.sql("select name from people.national_role where person_id = :person order by since desc limit 1")
                .param("person", person)
                .query(String.class)
                .optional();
    }
}
