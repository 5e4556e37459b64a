package fr.cltsds.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters of a demonstration, and the address of earlier ones. */
record Mails(List<Row> rows, @Nullable String older) {

    /** A letter as a line; one that failed bears the form that tries again. */
    record Row(
            String id,
            String subject,
            String to,
            Moment written,
            Mail.State state,
            @Nullable String nextAttempt,
            @Nullable Form again) {}
}
