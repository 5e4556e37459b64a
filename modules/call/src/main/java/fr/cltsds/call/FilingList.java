package fr.cltsds.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The filings of a call: not before nothing more can come in. */
public sealed interface FilingList {

    /** Candidacies may still come in until then. */
    record NotYet(Instant until) implements FilingList {}

    /** In the order in which they were filed, each candidacy by its latest version. */
    record Listed(List<FilingRow> rows, Optional<FilingCursor> next) implements FilingList {

        public Listed {
            rows = List.copyOf(rows);
        }
    }
}
