package fr.cltsds.call;

/**
 * What may be said of a call before its deadline: how many, never who.
 *
 * @param drafts begun and never filed
 * @param filed candidacies filed and not withdrawn
 */
public record FilingCounts(long drafts, long filed) {}
