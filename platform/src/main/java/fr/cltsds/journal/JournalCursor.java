package fr.cltsds.journal;

/** The last entry of a page: the next page begins below its number. */
public record JournalCursor(long number) {}
