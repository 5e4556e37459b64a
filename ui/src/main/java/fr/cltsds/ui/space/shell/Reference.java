package fr.cltsds.ui.space.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** A number to quote on the phone, which is also in the log. */
final class Reference {

    private Reference() {}

    static String draw() {
        var digits = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
