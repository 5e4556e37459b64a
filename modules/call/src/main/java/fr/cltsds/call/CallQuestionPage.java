package fr.cltsds.call;

import java.util.List;
import java.util.Optional;

/**
 * Some of the questions asked about a call, oldest first.
 *
 * @param next the question after which the following ones come, when there are any
 */
public record CallQuestionPage<T>(List<T> rows, Optional<CallQuestionId> next) {

    public CallQuestionPage {
        rows = List.copyOf(rows);
    }
}
