package fr.cltsds.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before trying again what failed; after the last delay somebody has to look. */
public final class RetryDelays {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private RetryDelays() {}

    /** The delay after that many failed attempts; nothing when it is time to give up. */
    public static Optional<Duration> after(int attempts) {
        return attempts >= 1 && attempts <= DELAYS.size() ? Optional.of(DELAYS.get(attempts - 1)) : Optional.empty();
    }
}
