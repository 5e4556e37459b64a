package fr.cltsds.journal;

import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a territory reads all that was done in its room, entries of the HCTS and of ANSA included. */
@Board
@SqlByHand("a list by key over rows that are no aggregate")
public class JournalBoard {

    private static final int PAGE = 50;

    private final JdbcClient sql;

    JournalBoard(JdbcClient sql) {
        this.sql = sql;
    }

    public JournalPage entries(TerritoryId territory, Optional<JournalCursor> after) {
        return page(after);
    }

    @National
    public JournalPage nationalEntries(Optional<JournalCursor> after) {
        return page(after);
    }

    /** The room's policy chooses whose entries these are. */
    private JournalPage page(Optional<JournalCursor> after) {
        var entries = sql.sql("select " + SealedEntry.COLUMNS
                        + " from journal.entry where number < :before order by number desc limit " + (PAGE + 1))
                .param("before", after.map(JournalCursor::number).orElse(Long.MAX_VALUE))
                .query(SealedEntry::read)
                .list();
        var shown = entries.size() > PAGE ? entries.subList(0, PAGE) : entries;
        return new JournalPage(
                shown.stream().map(JournalBoard::rowOf).toList(),
                entries.size() > PAGE
                        ? Optional.of(
                                new JournalCursor(List.copyOf(shown).getLast().number()))
                        : Optional.empty());
    }

    private static JournalRow rowOf(SealedEntry entry) {
        return new JournalRow(
                entry.number(),
                entry.at(),
                Optional.ofNullable(entry.person()),
                Optional.ofNullable(entry.role()),
                entry.act(),
                entry.object(),
                entry.fields(),
                Optional.ofNullable(entry.reason()),
                Optional.ofNullable(entry.place()),
                Optional.ofNullable(entry.seal()));
    }
}
