package fr.cltsds.journal;

import java.util.List;
import java.util.Optional;

/** Some entries, the latest first, and where the next page begins when there is one. */
public record JournalPage(List<JournalRow> rows, Optional<JournalCursor> next) {

    public JournalPage {
        rows = List.copyOf(rows);
    }
}
