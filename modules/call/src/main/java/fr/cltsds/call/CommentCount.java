package fr.cltsds.call;

import java.util.UUID;

/** How many remarks on one question are not settled. */
record CommentCount(UUID question, long count) {}
