package fr.cltsds.call;

import static fr.cltsds.call.CallRule.A_TEXT_FITS_ITS_PLACE;

import fr.cltsds.kernel.Rules;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long the texts of a call may be, and what they may not say. */
final class CallTexts {

    static final int LINE = 200;
    static final int SENTENCES = 500;
    static final int PARAGRAPH = 2_000;
    static final int PAGES = 20_000;

    private static final Pattern REACHES_SOMEBODY = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.\\w+|(?:\\+33|\\b0)[\\s\\u00a0\\u202f.]?[1-9](?:[\\s\\u00a0\\u202f.-]?\\d{2}){4}\\b");

    private CallTexts() {}

    static boolean isWritten(String text) {
        return !text.isBlank();
    }

    /** Whether an address can be made of it: it holds a letter or a digit, at least. */
    static boolean isTitle(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).chars().anyMatch(CallTexts::isPlain);
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    static Rules fit(Rules rules, CallPart part, String text, int limit) {
        return rules.and(A_TEXT_FITS_ITS_PLACE, text.length() <= limit, part, limit, text.length());
    }

    /** The part, when nothing is written in it. */
    static Stream<CallPart> missing(CallPart part, String text) {
        return text.isBlank() ? Stream.of(part) : Stream.empty();
    }

    /** Whether an e-mail address or a telephone number stands in it. */
    static boolean reachesSomebody(String text) {
        return REACHES_SOMEBODY.matcher(text).find();
    }
}
