package fr.cltsds.letters;

import java.time.Instant;
import java.util.UUID;

/** The last letter of a page: the next page begins after it. */
public record LetterCursor(Instant writtenAt, UUID id) {}
