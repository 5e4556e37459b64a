package fr.cltsds.ui.site;

import org.jspecify.annotations.Nullable;

/**
 * A link has left.
 *
 * @param email where to; not told when the page was reached by other means than the form
 * @param subject by which its letter is found
 */
record Sent(String slug, String callTitle, @Nullable String email, String subject) {}
