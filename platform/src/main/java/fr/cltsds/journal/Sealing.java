package fr.cltsds.journal;

import fr.cltsds.jobs.RecurringJob;
import fr.cltsds.room.SqlByHand;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written since the last time, room by room. An entry takes its place in the chain when it is seen, which may be after
 * a later number whose transaction ended first: so that the chain holds up nobody.
 */
@Component
@SqlByHand("the only thing that may be told to an entry is its seal")
class Sealing implements RecurringJob {

    private static final int AT_ONCE = 500;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealing(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "journal-sealing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        while (transaction.execute(_ -> sealSome()) == AT_ONCE) {
            // a full page means that more may be waiting
        }
    }

    private int sealSome() {
        var waiting = sql.sql("select " + SealedEntry.COLUMNS
                        + " from journal.entry where seal is null order by room_id, number limit " + AT_ONCE)
                .query(SealedEntry::read)
                .list();
        var ends = new HashMap<UUID, End>();
        for (var entry : waiting) {
            var end = ends.computeIfAbsent(entry.room(), this::endOf);
            var place = end.place() + 1;
            var seal = Seal.of(end.seal(), place, entry);
            seal(entry, place, seal);
            ends.put(entry.room(), new End(place, seal));
        }
        return waiting.size();
    }

    private End endOf(UUID room) {
        return sql.sql("select place, seal from journal.entry where room_id = :room and place is not null"
                        + " order by place desc limit 1")
                .param("room", room)
                .query((row, _) -> new End(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
                .optional()
                .orElse(new End(0, Seal.BEGINNING));
    }

    private void seal(SealedEntry entry, long place, String seal) {
        var _ = sql.sql("update journal.entry set place = :place, seal = :seal, sealed_at = :at"
                        + " where room_id = :room and number = :number")
                .params(Map.of(
                        "place", place,
                        "seal", HexFormat.of().parseHex(seal),
                        "at", Timestamp.from(clock.instant()),
                        "room", entry.room(),
                        "number", entry.number()))
                .update();
    }

    /** Where the chain of a room ends. */
    private record End(long place, String seal) {}
}
