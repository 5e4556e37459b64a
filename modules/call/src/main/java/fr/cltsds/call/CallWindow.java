package fr.cltsds.call;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * From when to when candidacies are received. The deadline is an instant to the second, and its whole second is still in time.
 *
 * @param grace how long after the deadline a draft begun before it may still be filed, and is then said late; zero by default
 */
public record CallWindow(Instant opensAt, Instant closesAt, Duration grace) {

    public boolean isOpenAt(Instant now) {
        return !now.isBefore(opensAt) && !isClosedAt(now);
    }

    public boolean isClosedAt(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt);
    }

    /** Whether a draft begun then may be filed now: the call is open, or its grace is and the draft was begun in time. */
    public boolean receivesAt(Instant now, Instant begun) {
        return isOpenAt(now) || (isLateAt(now) && isOpenAt(begun));
    }

    /** Whether what is filed now comes in the grace that follows the deadline. */
    public boolean isLateAt(Instant now) {
        return isClosedAt(now) && !now.truncatedTo(ChronoUnit.SECONDS).isAfter(lastSecond());
    }

    /** The last second in which something can come in. */
    public Instant lastSecond() {
        return closesAt.plus(grace);
    }

    /** Whether nothing more can come in: the secretariat may read what was filed. */
    public boolean isOverAt(Instant now) {
        return isClosedAt(now) && !isLateAt(now);
    }
}
