package fr.cltsds.ui.space.journal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.people.EntryBoard;
import fr.cltsds.people.EntryCursor;
import fr.cltsds.people.EntryRow;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Listing;
import fr.cltsds.ui.space.kit.Slice;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.wording.Wording;
import java.time.temporal.ChronoUnit;

/** Who of the HCTS or of ANSA looked into the territory, from when to when, and for which reason. */
final class EntriesTable extends Div {

    private static final long serialVersionUID = 1L;

    EntriesTable(Wording words, EntryBoard board, TerritoryId territory) {
        var table = new Table<EntryRow>(words.of("entries.caption"))
                .column(words.of("entries.who"), row -> new Span(words.of("entries.person", row.name(), row.role())))
                .column(
                        words.of("entries.when"),
                        row -> new Span(words.of(
                                "entries.since",
                                row.since().truncatedTo(ChronoUnit.MINUTES),
                                row.until().truncatedTo(ChronoUnit.MINUTES))))
                .column(words.of("entries.reason"), row -> new Span(row.reason()));
        var none = new EmptyState(Icon.EYE, words.of("entries.none.title"), words.of("entries.none.why"));
        add(new Listing<EntryRow, EntryCursor>(words, "entries.count", table, none, after -> {
            var page = board.entries(territory, after);
            return new Slice<>(page.rows(), page.next());
        }));
    }
}
