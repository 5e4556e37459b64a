package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.people.NationalRights;
import fr.cltsds.people.Role;
import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the secretariat counts what comes in, and after the deadline reads who filed; for anybody else there is nothing. */
@Board
@National
@SqlByHand("The latest of several versions, by key")
public class FilingsBoard {

    private static final int PAGE = 50;
    private static final FilingCursor START = new FilingCursor(Instant.EPOCH, new UUID(0, 0));

    private final JdbcClient sql;
    private final Calls calls;
    private final CallTally tally;
    private final NationalRights rights;
    private final Clock clock;

    FilingsBoard(JdbcClient sql, Calls calls, CallTally tally, NationalRights rights, Clock clock) {
        this.sql = sql;
        this.calls = calls;
        this.tally = tally;
        this.rights = rights;
        this.clock = clock;
    }

    public FilingCounts counts(CallId call) {
        rights.require(Role.SECRETARIAT);
        return tally.of(call).filings();
    }

    public FilingList filings(CallId call, Optional<FilingCursor> after) {
        rights.require(Role.SECRETARIAT);
        var window = calls.get(call).window().orElseThrow(() -> new Missing(call));
        return window.isOverAt(clock.instant())
                ? listed(call, after.orElse(START))
                : new FilingList.NotYet(window.lastSecond());
    }

    private FilingList listed(CallId call, FilingCursor after) {
        var found = sql.sql("""
            select id, number, territory_id, candidacy_id, version, territory_name, lead_name, lead_kind,
                   filed_at, late, sha256,
                   exists (select from call.filing_withdrawal w
                           where w.call_id = f.call_id and w.territory_id = f.territory_id
                                    and w.candidacy_id = f.candidacy_id)
            from call.filing f
            where call_id = :call and (filed_at, id) > (:filedAt, :id)
            and not exists (select from call.filing later where later.call_id = f.call_id
                            and later.territory_id = f.territory_id and later.candidacy_id = f.candidacy_id
                            and later.version > f.version)
            order by filed_at, id limit :limit\
            """)
                .param("call", call.value())
                .param("filedAt", Timestamp.from(after.filedAt()))
                .param("id", after.id())
                .param("limit", PAGE + 1)
                .query((row, _) -> row(row))
                .list();
        var rows = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        return new FilingList.Listed(
                rows,
                found.size() > PAGE
                        ? Optional.of(new FilingCursor(
                                rows.getLast().filedAt(), rows.getLast().id()))
                        : Optional.empty());
    }

    private static FilingRow row(ResultSet row) throws SQLException {
        return new FilingRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                new TerritoryId(row.getObject(3, UUID.class)),
                row.getObject(4, UUID.class),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getTimestamp(9).toInstant(),
                row.getBoolean(10),
                row.getString(11),
                row.getBoolean(12));
    }
}
