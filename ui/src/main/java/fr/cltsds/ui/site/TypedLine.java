package fr.cltsds.ui.site;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name or a title as one plain line: it ends no line, hides no letter and turns no text around, wherever it is shown later. */
final class TypedLine {

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private TypedLine() {}

    static String of(String typed) {
        var plain = UNSEEN.matcher(SPACES.matcher(typed).replaceAll(" ")).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }
}
