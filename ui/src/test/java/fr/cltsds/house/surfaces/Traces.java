package fr.cltsds.house.surfaces;

import java.util.Arrays;

/** Where work that nobody looks at leaves its rows: in the room of what happened, in each room what is that room's, or nowhere. */
enum Traces {
    OWN_ROOM("sa pièce"),
    EACH_ROOM("chacune sa pièce"),
    NOWHERE("rien");

    private final String word;

    Traces(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Traces of(String word, String line) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Not a word of the expectations: " + word + " in " + line));
    }
}
