package fr.cltsds.call;

import java.util.List;
import java.util.Optional;

/**
 * All calls, newest first.
 *
 * @param next the call after which the following ones come, when there are any
 */
public record CallDraftList(List<CallDraftRow> rows, Optional<CallId> next) {

    public CallDraftList {
        rows = List.copyOf(rows);
    }
}
