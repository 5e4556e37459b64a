package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.people.NationalRights;
import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the HCTS and ANSA find the territories that they may look into: those that filed in a call that is over, by name. */
@Board
@National
@SqlByHand("One line a territory out of all that it filed, by key")
public class FiledTerritoriesBoard {

    private static final int PAGE = 50;
    private static final FiledTerritoryCursor START = new FiledTerritoryCursor("", new UUID(0, 0));

    /** What may be known of a filing: nothing before its call's last second is over. */
    private static final String KNOWN = """
            select f.territory_id, f.territory_name, f.filed_at, f.candidacy_id, f.number, f.version, c.title
            from call.filing f join call.call c on c.id = f.call_id
            where c.closes_at + make_interval(hours => c.grace_hours, secs => 1) <= :now\
            """;

    private final JdbcClient sql;
    private final NationalRights rights;
    private final Clock clock;

    FiledTerritoriesBoard(JdbcClient sql, NationalRights rights, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.clock = clock;
    }

    public FiledTerritoryList territories(Optional<FiledTerritoryCursor> after) {
        rights.requireARoleThatEntersTerritories();
        var start = after.orElse(START);
        var found = sql.sql("""
            select territory_id, name from (
                select territory_id, (array_agg(territory_name order by filed_at desc))[1] as name
                from (%s) known group by territory_id) named
            where (name, territory_id) > (:name, :territory) order by name, territory_id limit :limit\
            """.formatted(KNOWN))
                .param("now", Timestamp.from(clock.instant()))
                .param("name", start.name())
                .param("territory", start.territory())
                .param("limit", PAGE + 1)
                .query((row, _) ->
                        new FiledTerritoryRow(new TerritoryId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
        var rows = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        return new FiledTerritoryList(
                rows,
                found.size() > PAGE
                        ? Optional.of(new FiledTerritoryCursor(
                                rows.getLast().name(),
                                rows.getLast().territory().value()))
                        : Optional.empty());
    }

    /** That territory by its name, before anybody enters it; {@link Missing} where the nation knows of none. */
    public FiledTerritory territory(UUID territory) {
        rights.requireARoleThatEntersTerritories();
        var lines = sql.sql("""
            select distinct on (candidacy_id) candidacy_id, title, number, version, territory_name, filed_at
            from (%s) known where territory_id = :territory order by candidacy_id, version desc\
            """.formatted(KNOWN))
                .param("now", Timestamp.from(clock.instant()))
                .param("territory", territory)
                .query((row, _) -> new Line(
                        new FiledTerritory.Filed(
                                new CandidacyId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4)),
                        row.getString(5),
                        row.getTimestamp(6)))
                .list();
        var name = lines.stream()
                .reduce((one, other) -> other.at().after(one.at()) ? other : one)
                .map(Line::name)
                .orElseThrow(() -> new Missing(territory));
        return new FiledTerritory(
                new TerritoryId(territory),
                name,
                lines.stream().map(Line::filed).toList());
    }

    private record Line(FiledTerritory.Filed filed, String name, Timestamp at) {}
}
