package fr.cltsds.people;

import java.util.List;
import java.util.Optional;

/** Some entries, the latest first, and where the next page begins when there is one. */
public record EntryPage(List<EntryRow> rows, Optional<EntryCursor> next) {

    public EntryPage {
        rows = List.copyOf(rows);
    }
}
