package fr.cltsds.people;

import fr.cltsds.journal.ActingRole;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.SqlByHand;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As what the one who acts stands in this room: by her membership or her entry in a territory, by her role in the nation's room. */
@Component
@SqlByHand("asked at each act, in whichever room: the rows of three tables, one value")
class RoleInTheAir implements ActingRole {

    private static final String IN_TERRITORY = """
            select role from (
                select role, 0 as rank, since from people.membership
                where person_id = :me and (until is null or until > :now)
                union all
                select role, 1, since from people.entry where person_id = :me and until > :now) roles
            order by rank, since desc limit 1""";
    private static final String IN_NATION = """
            select role from people.national_role
            where person_id = :me and (until is null or until > :now) order by since, id limit 1""";

    private final JdbcClient sql;
    private final CurrentActor actor;
    private final Clock clock;

    RoleInTheAir(JdbcClient sql, CurrentActor actor, Clock clock) {
        this.sql = sql;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Optional<String> find() {
        return actor.find().map(me -> me.person().value()).flatMap(me -> switch (Rooms.current()) {
            case Room.OfTerritory _ -> ask(IN_TERRITORY, me);
            case Room.National _ -> ask(IN_NATION, me);
            case Room.OfPerson _, Room.Public _, Room.Jobs _ -> Optional.empty();
        });
    }

    private Optional<String> ask(String question, UUID me) {
        return sql.sql(question)
                .param("me", me)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> row.getString(1))
                .optional();
    }
}
