package fr.cltsds.ui.space.candidacy;

import java.text.Normalizer;
import java.util.Locale;

/** What people type to find a name: without its accents, its capitals or its dashes. */
final class Typed {

    private Typed() {}

    static boolean holds(String name, String typed) {
        return plain(name).contains(plain(typed));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[-–’' ]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
