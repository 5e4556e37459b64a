package fr.cltsds.jobs;

import java.time.Duration;

/** Work that comes back by itself: one execution at a time over all nodes, in the room of the jobs. */
public interface RecurringJob {

    /** Unique and never changed: it names the task in the database. */
    String name();

    /** How long to wait between the end of one execution and the next. */
    Duration every();

    void run();
}
