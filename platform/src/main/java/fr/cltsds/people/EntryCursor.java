package fr.cltsds.people;

import java.time.Instant;
import java.util.UUID;

/** The last entry of a page: the next page begins after it. */
public record EntryCursor(Instant since, UUID id) {}
