package fr.cltsds.call;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one legal clock of a call: Paris, to the second. */
final class CallClock {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private CallClock() {}

    /** Whether this hour strikes once: on the night when the clocks change, one strikes twice and another never. */
    static boolean strikesOnce(LocalDateTime typed) {
        return PARIS.getRules().getValidOffsets(typed).size() == 1;
    }

    static Instant instant(LocalDateTime typed) {
        return typed.truncatedTo(ChronoUnit.SECONDS).atZone(PARIS).toInstant();
    }

    static LocalDateTime hour(Instant at) {
        return LocalDateTime.ofInstant(at, PARIS);
    }
}
