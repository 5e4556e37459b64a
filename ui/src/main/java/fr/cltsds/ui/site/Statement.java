package fr.cltsds.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The declaration of accessibility, as the law words it. */
record Statement(
        String state,
        String reference,
        @Nullable String audited,
        String auditor,
        String rate,
        List<String> gaps,
        @Nullable String declared) {}
