package fr.cltsds.ui.site;

import java.util.Arrays;
import java.util.List;

/** A text of several paragraphs, as it was typed. */
final class Paragraphs {

    private static final int SUMMARY = 155;

    private Paragraphs() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Its beginning in one line, cut between two words: what lists of pages show. */
    static String summary(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SUMMARY) {
            return line;
        }
        var cut = line.lastIndexOf(' ', SUMMARY - 1);
        return line.substring(0, cut < 0 ? SUMMARY - 1 : cut) + "…";
    }
}
