package fr.cltsds.house.surfaces;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what the database is asked on this thread, as the driver itself tells it: one line for each statement that it runs. */
final class Statements {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private Statements() {}

    /** How many statements an act takes, those that begin, tell the room and commit included. */
    static int of(Supplier<?> act) {
        var counted = new AtomicInteger();
        var me = Thread.currentThread();
        var counter = new Handler() {
            @Override
            public void publish(LogRecord told) {
                if (Thread.currentThread() == me && told.getMessage().contains("FE=> Execute(")) {
                    counted.incrementAndGet();
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var before = DRIVER.getLevel();
        var parents = DRIVER.getUseParentHandlers();
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counter);
        DRIVER.setLevel(Level.FINEST);
        try {
            var _ = act.get();
        } finally {
            DRIVER.setLevel(before);
            DRIVER.removeHandler(counter);
            DRIVER.setUseParentHandlers(parents);
        }
        return counted.get();
    }
}
