package fr.cltsds.house;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A licence under which the portal may carry a library, by the words that name it. */
enum Licence {
    APACHE("apache(?!-1)[^;]*(?:2|licenses/license)|apache software license|\\bapache\\b.{0,40}\\b2\\b"),
    MIT("\\bmit\\b|mit-0|permission is hereby granted, free of charge|jsoup.org/license"),
    BSD("bsd|edl-v10|redistribution and use in source and binary forms|antlr.org/license|asm.ow2.io"),
    EPL("eclipse public license|epl-2|epl-v20|epl-v10"),
    LGPL("lgpl|lesser general public license"),
    MPL("mozilla public license|mpl"),
    CC0("cc0|creative commons zero|public domain"),
    OFL("open font license|ofl-1");

    private final Pattern words;

    Licence(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    static Optional<Licence> in(String said) {
        return Arrays.stream(values())
                .filter(licence -> licence.words.matcher(said).find())
                .findFirst();
    }
}
