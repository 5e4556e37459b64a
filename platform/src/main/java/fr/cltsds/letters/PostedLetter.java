package fr.cltsds.letters;

import java.util.List;
import java.util.UUID;

/** A letter as it leaves: the same words as plain text and as HTML. */
public record PostedLetter(UUID id, String to, String subject, String text, String html, List<Enclosure> enclosures) {}
