package fr.cltsds.call;

import java.util.List;
import java.util.Optional;

/**
 * Published calls, latest deadline first.
 *
 * @param next where the following ones begin, when there are any
 */
public record CallList(List<CallRow> rows, Optional<CallCursor> next) {

    public CallList {
        rows = List.copyOf(rows);
    }
}
