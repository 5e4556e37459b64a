package fr.cltsds.journal;

import fr.cltsds.room.SqlByHand;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Computes all seals again and tells where the journal was tampered with; in a room, of that room; in the jobs' room, of any. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
@SqlByHand("reads the chain as it is kept")
public class JournalProof {

    private static final int PAGE = 1000;

    private final JdbcClient sql;

    JournalProof(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first entry, in any room that is seen from here, that is not what was sealed. */
    public Optional<JournalBreach> firstBreach() {
        return sql
                .sql("select distinct room_id from journal.entry order by room_id")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .flatMap(room -> firstBreach(room).stream())
                .findFirst();
    }

    /** The first place of this room's chain that is empty or holds something else than what was sealed there. */
    public Optional<JournalBreach> firstBreach(UUID room) {
        var seal = Seal.BEGINNING;
        var place = 0L;
        for (var page = page(room, 0); !page.isEmpty(); page = page(room, place)) {
            for (var entry : page) {
                place++;
                seal = Seal.of(seal, place, entry);
                if (entry.place() == null || entry.place() != place || !seal.equals(entry.seal())) {
                    return Optional.of(new JournalBreach(room, place, entry.number()));
                }
            }
        }
        return Optional.empty();
    }

    private List<SealedEntry> page(UUID room, long after) {
        return sql.sql("select " + SealedEntry.COLUMNS
                        + " from journal.entry where room_id = :room and place > :after order by place limit " + PAGE)
                .param("room", room)
                .param("after", after)
                .query(SealedEntry::read)
                .list();
    }
}
