package fr.cltsds.letters;

/** A file that travels with a letter. */
@SuppressWarnings("ArrayRecordComponent") // handed over once and stored; never compared
public record Enclosure(String name, String type, byte[] content) {}
