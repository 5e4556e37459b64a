package fr.cltsds.house.surfaces;

import java.util.Arrays;

/** What a person meets at a surface: it lets her in, it asks her to sign in first, it refuses in words, or nothing is there. */
enum Meets {
    SEES("voit"),
    SIGNS_IN("connexion"),
    REFUSED("refus"),
    NOTHING("404");

    private final String word;

    Meets(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Meets of(String word, String line) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Neither voit, connexion, refus nor 404: " + word + " in " + line));
    }
}
