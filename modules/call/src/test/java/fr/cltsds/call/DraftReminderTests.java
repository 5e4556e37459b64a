package fr.cltsds.call;

import static fr.cltsds.call.DraftReminder.LAST_DAY;
import static fr.cltsds.call.DraftReminder.SEVEN_DAYS;
import static fr.cltsds.call.DraftReminder.TWO_DAYS;
import static fr.cltsds.call.SomeCandidacy.DEADLINE;
import static fr.cltsds.call.SomeCandidacy.OPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reminders seven days and two days before the deadline, and at noon of its day in Paris. */
class DraftReminderTests {

    private static final Instant NOON_OF_THE_LAST_DAY = Instant.parse("2018-07-13T10:00:00Z");

    @Test
    void eachFallsDueAtItsInstantAndNotASecondBefore() {
        assertThat(due(DEADLINE.minus(Duration.ofDays(7)).minusSeconds(1))).isEmpty();
        assertThat(due(DEADLINE.minus(Duration.ofDays(7)))).contains(SEVEN_DAYS);
        assertThat(due(DEADLINE.minus(Duration.ofDays(2)).minusSeconds(1))).contains(SEVEN_DAYS);
        assertThat(due(DEADLINE.minus(Duration.ofDays(2)))).contains(TWO_DAYS);
        assertThat(due(NOON_OF_THE_LAST_DAY.minusSeconds(1))).contains(TWO_DAYS);
        assertThat(due(NOON_OF_THE_LAST_DAY)).contains(LAST_DAY);
        assertThat(due(DEADLINE)).contains(LAST_DAY);
        assertThat(due(DEADLINE.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatWasBegunAfterAReminderFellDueWaitsForTheNext() {
        var threeDaysBefore = DEADLINE.minus(Duration.ofDays(3));

        assertThat(DraftReminder.dueAt(threeDaysBefore.plusSeconds(60), threeDaysBefore, DEADLINE))
                .isEmpty();
        assertThat(DraftReminder.dueAt(DEADLINE.minus(Duration.ofDays(2)), threeDaysBefore, DEADLINE))
                .contains(TWO_DAYS);
    }

    @Test
    void noonIsNoonInParisInWinterToo() {
        var winter = Instant.parse("2026-12-15T22:59:59Z");

        assertThat(LAST_DAY.dueFor(winter)).isEqualTo(Instant.parse("2026-12-15T11:00:00Z"));
    }

    @Test
    void aDeadlineInTheMorningHasNoReminderOfTheLastDay() {
        var morning = Instant.parse("2018-07-13T07:00:00Z");

        assertThat(DraftReminder.dueAt(morning, OPENS, morning)).contains(TWO_DAYS);
    }

    private static Optional<DraftReminder> due(Instant now) {
        return DraftReminder.dueAt(now, OPENS, DEADLINE);
    }
}
