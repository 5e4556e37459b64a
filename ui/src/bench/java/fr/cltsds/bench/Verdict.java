package fr.cltsds.bench;

import java.util.Locale;

/** The one last line of a measure: {@code ID value must record PASS|FAIL|VOID}. */
record Verdict(String id, double value, double must, double record, boolean atLeast, boolean isVoid) {

    /** Prints the line and ends the process with 0 when it passes, 1 when it fails, 2 when the rounds lie too far apart. */
    void close() {
        var passes = atLeast ? value >= must : value <= must;
        var word = isVoid ? "VOID" : passes ? "PASS" : "FAIL";
        var sign = atLeast ? ">=" : "<=";
        System.out.printf(Locale.ROOT, "%s %.3f %s%.2f %s%.2f %s%n", id, value, sign, must, sign, record, word);
        System.exit(isVoid ? 2 : passes ? 0 : 1);
    }
}
