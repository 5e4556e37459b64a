package fr.cltsds.testkit;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a command has opened, closed in the reverse order when it ends, be it by Ctrl-C. */
final class Closing {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private volatile boolean asked;

    Closing() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "fin"));
    }

    synchronized <T extends AutoCloseable> T later(T thing) {
        open.push(thing);
        return thing;
    }

    /** For what is worth saying only when nobody has asked for the end. */
    void ifNotYet(Runnable words) {
        if (!asked) {
            words.run();
        }
    }

    private void close() {
        asked = true;
        closeAll();
    }

    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failure) {
                System.err.println("À la fermeture\u202f: " + failure.getMessage());
            }
        }
    }
}
