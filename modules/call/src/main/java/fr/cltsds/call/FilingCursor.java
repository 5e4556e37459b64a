package fr.cltsds.call;

import java.time.Instant;
import java.util.UUID;

/** Where the list of filings was left. */
public record FilingCursor(Instant filedAt, UUID id) {}
