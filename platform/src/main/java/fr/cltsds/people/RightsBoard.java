package fr.cltsds.people;

import fr.cltsds.room.Board;
import fr.cltsds.room.Personal;
import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a person reads her own rights, in her own room: the territories she may enter and her national roles. */
@Board
@SqlByHand("Reads a territorial table by person, which the tenant filter of a repository cannot")
@Personal
public class RightsBoard {

    private final JdbcClient sql;
    private final Clock clock;

    RightsBoard(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<MyRoom> myRooms() {
        return sql.sql(
                        "select territory_id, role from people.membership where (until is null or until > :now) order by since, id")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) ->
                        new MyRoom(new TerritoryId(row.getObject(1, UUID.class)), Role.valueOf(row.getString(2))))
                .list();
    }

    /** The territories that the actor has entered with a reason that still holds, the next to end first. */
    public List<MyEntry> myEntries() {
        return sql.sql("select territory_id, max(until) from people.entry where until > :now"
                        + " group by territory_id order by 2, 1")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new MyEntry(
                        new TerritoryId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .list();
    }

    public Set<Role> myNationalRoles() {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(sql.sql("select role from people.national_role where (until is null or until > :now)")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> Role.valueOf(row.getString(1)))
                .list());
        return roles;
    }

    /** Whether a membership lets the actor act in this territory now. */
    public boolean isMember(UUID territory) {
        return sql.sql("""
                        select exists (select from people.membership where territory_id = :territory
                            and (until is null or until > :now))""")
                .param("territory", territory)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Whether a membership or a supervised entry lets the actor into this territory now. */
    public boolean mayEnter(UUID territory) {
        return sql.sql("""
                        select exists (select from people.membership where territory_id = :territory and (until is null or until > :now))
                            or exists (select from people.entry where territory_id = :territory and until > :now)""")
                .param("territory", territory)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
