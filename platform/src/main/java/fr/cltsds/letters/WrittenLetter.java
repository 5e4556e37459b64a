package fr.cltsds.letters;

import java.util.Map;

/** A letter in its final words, and beside it the secrets that belong where the marks are. */
record WrittenLetter(String subject, String text, String html, Map<String, String> secrets) {}
