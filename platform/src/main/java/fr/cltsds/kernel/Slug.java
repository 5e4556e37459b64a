package fr.cltsds.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** The stable part of a public address: lower-case letters, digits and single hyphens, at most 80 characters. */
public record Slug(String value) {

    public Slug {
        if (value.length() > 80 || !value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** Makes a slug of a title: «Appel 2018 : préfiguration» becomes {@code appel-2018-prefiguration}. */
    public static Slug of(String title) {
        var plain = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var trimmed = plain.substring(0, Math.min(plain.length(), 80)).replaceAll("^-+|-+$", "");
        return new Slug(trimmed);
    }

    @Override
    public String toString() {
        return value;
    }
}
