package fr.cltsds.house.surfaces;

import java.util.Arrays;

/**
 * What a person meets at a surface: it lets her in, it asks her to sign in first, it refuses in words, or nothing is there;
 * a letter is written to her or never is; that the
 * portal fails is never expected. In a demonstration some pages show everything to everybody, and exist nowhere else.
 */
enum Meets {
    SEES("voit"),
    SIGNS_IN("connexion"),
    REFUSED("refus"),
    NOTHING("404"),
    RECEIVES("reçoit"),
    NEVER("jamais"),
    FAILED("échec"),
    DEMONSTRATION("démonstration");

    private final String word;

    Meets(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean letsIn() {
        return this == SEES || this == REFUSED || this == DEMONSTRATION;
    }

    static Meets of(String word, String line) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Not a word of the expectations: " + word + " in " + line));
    }
}
