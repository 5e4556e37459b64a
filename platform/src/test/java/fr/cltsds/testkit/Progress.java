package fr.cltsds.testkit;

import java.io.PrintStream;
import java.time.Duration;

/** What a command says of its own advance: one line a step, a sign of life every few seconds. */
final class Progress {

    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long last = start;

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String words) {
        out.println(words);
        last = System.nanoTime();
    }

    void still() {
        if (System.nanoTime() - last > SILENCE.toNanos()) {
            step("  … toujours en cours (" + seconds() + "\u202fs)");
        }
    }

    long seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
