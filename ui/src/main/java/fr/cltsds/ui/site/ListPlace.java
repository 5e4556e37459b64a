package fr.cltsds.ui.site;

import fr.cltsds.kernel.Missing;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Where a list was left, as an address tells it: after the row of that instant and that id. */
record ListPlace(Instant at, UUID id) {

    private static final String BETWEEN = "_";

    static ListPlace parse(String typed) {
        var between = typed.indexOf(BETWEEN);
        try {
            return new ListPlace(
                    Instant.parse(typed.substring(0, between)), UUID.fromString(typed.substring(between + 1)));
        } catch (IndexOutOfBoundsException | DateTimeParseException | IllegalArgumentException nowhere) {
            throw new Missing("page");
        }
    }

    @Override
    public String toString() {
        return at + BETWEEN + id;
    }
}
