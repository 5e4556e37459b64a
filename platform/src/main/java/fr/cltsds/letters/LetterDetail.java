package fr.cltsds.letters;

import java.util.List;

/** A letter, whole, as it was or will be posted; its secret link is told only to the one it was written to. */
public record LetterDetail(LetterRow row, String text, List<String> enclosures) {}
