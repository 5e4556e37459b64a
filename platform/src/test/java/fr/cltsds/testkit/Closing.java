package fr.cltsds.testkit;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a command has opened, closed in the reverse order when it ends, be it by Ctrl-C. */
final class Closing {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    Closing() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "fin"));
    }

    synchronized <T extends AutoCloseable> T later(T thing) {
        open.push(thing);
        return thing;
    }

    private synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failure) {
                System.err.println("À la fermeture\u202f: " + failure.getMessage());
            }
        }
    }
}
