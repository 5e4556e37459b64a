package fr.cltsds.journal;

import java.util.UUID;

/** Where a chain is broken: the place that does not hold, and the number of the entry that stands there now. */
public record JournalBreach(UUID room, long place, long number) {}
