package fr.cltsds.letters;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks where a secret belongs in a text that is kept without it; the marks are characters that nobody types. */
final class Whispers {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "([A-Za-z0-9]+)" + CLOSE);

    private Whispers() {}

    static String mark(String name) {
        return OPEN + name + CLOSE;
    }

    /** What somebody typed can hold no mark. */
    static String clean(String typed) {
        return typed.replace(OPEN, ' ').replace(CLOSE, ' ');
    }

    static String fill(String text, Map<String, String> secrets, String forgotten, UnaryOperator<String> escape) {
        return MARK.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(escape.apply(secrets.getOrDefault(found.group(1), forgotten))));
    }

    static String inHtml(String secret) {
        return secret.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
