package fr.cltsds.ui.site;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param page which of our pages says it
 * @param reference the number that is also in the log; none where there is nothing to look for
 */
record Failure(int status, int page, @Nullable String reference) {}
