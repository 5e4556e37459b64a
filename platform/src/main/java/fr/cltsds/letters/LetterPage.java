package fr.cltsds.letters;

import java.util.List;
import java.util.Optional;

/** Some letters, the latest first, and where the next page begins when there is one. */
public record LetterPage(List<LetterRow> rows, Optional<LetterCursor> next) {

    public LetterPage {
        rows = List.copyOf(rows);
    }
}
