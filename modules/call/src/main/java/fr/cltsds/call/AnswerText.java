package fr.cltsds.call;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, made comparable: composed characters, plain line ends, nothing that no page, database or PDF can show. */
final class AnswerText {

    private AnswerText() {}

    /** Several lines, as they were typed. */
    static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var plain = typed.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(plain.length());
        plain.codePoints().filter(AnswerText::isShown).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** One line, without space around it. */
    static String line(@Nullable String typed) {
        return clean(typed).replaceAll("[\\n\\t]+", " ").strip();
    }

    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT);
    }

    /** Characters as people count them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
