package fr.cltsds.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** When those who write are told that nothing is filed yet: seven days before the deadline, two days before, and on its day at noon in Paris. */
public enum DraftReminder {
    SEVEN_DAYS,
    TWO_DAYS,
    LAST_DAY;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    Instant dueFor(Instant deadline) {
        return switch (this) {
            case SEVEN_DAYS -> deadline.minus(Duration.ofDays(7));
            case TWO_DAYS -> deadline.minus(Duration.ofDays(2));
            case LAST_DAY ->
                deadline.atZone(PARIS)
                        .toLocalDate()
                        .atTime(LocalTime.NOON)
                        .atZone(PARIS)
                        .toInstant();
        };
    }

    /** The latest reminder that is due now; none for what was begun after it fell due, and none once the call has closed. */
    static Optional<DraftReminder> dueAt(Instant now, Instant begun, Instant deadline) {
        if (now.isAfter(deadline)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(one -> !now.isBefore(one.dueFor(deadline)))
                .reduce((_, later) -> later)
                .filter(latest -> begun.isBefore(latest.dueFor(deadline)));
    }
}
