package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A call opens and closes by the clock of Paris, to the second. */
class CallDeadlineTests {

    private static final Instant DEADLINE = Some.paris(Some.DEADLINE);

    private final Call call = Some.publishedCall();

    @Test
    void aCallIsAnnouncedThenOpenThenClosed() {
        var opening = Some.paris(Some.OPENING);

        assertThat(call.phaseAt(opening.minusSeconds(1))).isEqualTo(CallPhase.ANNOUNCED);
        assertThat(call.phaseAt(opening)).isEqualTo(CallPhase.OPEN);
        assertThat(call.phaseAt(DEADLINE)).isEqualTo(CallPhase.OPEN);
        assertThat(call.phaseAt(DEADLINE.plusSeconds(1))).isEqualTo(CallPhase.CLOSED);
    }

    @Test
    void theDeadlineIsOnTheClockOfParisAndNotOfTheServer() {
        assertThat(DEADLINE).isEqualTo(Instant.parse("2018-07-13T21:59:59Z"));
    }

    @Test
    void fromLaReunionOneFilesUntilTwoInTheMorning() {
        var saintDenis = ZoneId.of("Indian/Reunion");
        var lastSecond =
                LocalDateTime.of(2018, 7, 14, 1, 59, 59).atZone(saintDenis).toInstant();

        assertThat(call.phaseAt(lastSecond)).isEqualTo(CallPhase.OPEN);
        assertThat(call.phaseAt(lastSecond.plusSeconds(1))).isEqualTo(CallPhase.CLOSED);
    }

    @Test
    void theLastSecondIsInTimeToItsEnd() {
        assertThat(call.phaseAt(DEADLINE.plusMillis(999))).isEqualTo(CallPhase.OPEN);
        assertThat(call.phaseAt(DEADLINE.plusMillis(1000))).isEqualTo(CallPhase.CLOSED);
    }

    @Test
    void aCallThatClosesAfterTheNightOfOctoberIsOpenBothTimesThatHalfPastTwoStrikes() {
        var window = window(LocalDateTime.of(2026, 10, 1, 0, 0), LocalDateTime.of(2026, 10, 25, 3, 0));
        var halfPastTwo = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(CallClock.hour(halfPastTwo)).isEqualTo(CallClock.hour(halfPastTwo.plusSeconds(3600)));
        assertThat(window.isOpenAt(halfPastTwo)).isTrue();
        assertThat(window.isOpenAt(halfPastTwo.plusSeconds(3600))).isTrue();
        assertThat(window.isOpenAt(Instant.parse("2026-10-25T02:00:01Z"))).isFalse();
    }

    @Test
    void theNightOfOctoberLastsAnHourMoreAndTheNightOfMarchAnHourLess() {
        var october = window(LocalDateTime.of(2026, 10, 24, 23, 59, 59), LocalDateTime.of(2026, 10, 25, 23, 59, 59));
        var march = window(LocalDateTime.of(2026, 3, 28, 23, 59, 59), LocalDateTime.of(2026, 3, 29, 23, 59, 59));

        assertThat(Duration.between(october.opensAt(), october.closesAt())).isEqualTo(Duration.ofHours(25));
        assertThat(Duration.between(march.opensAt(), march.closesAt())).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void withoutGraceNothingComesInAfterTheDeadline() {
        var window = call.window().orElseThrow();

        assertThat(window.receivesAt(DEADLINE.plusSeconds(1), Some.IN_JUNE)).isFalse();
        assertThat(window.isOverAt(DEADLINE)).isFalse();
        assertThat(window.isOverAt(DEADLINE.plusSeconds(1))).isTrue();
    }

    @Test
    void aDraftBegunInTimeIsReceivedInTheGraceAndSaidLate() {
        var window = Some.publishedCallWithGrace(2).window().orElseThrow();
        var inTheGrace = DEADLINE.plus(Duration.ofHours(2));

        assertThat(window.receivesAt(inTheGrace, DEADLINE)).isTrue();
        assertThat(window.isLateAt(inTheGrace)).isTrue();
        assertThat(window.isOpenAt(inTheGrace)).isFalse();
        assertThat(window.isOverAt(inTheGrace)).isFalse();
        assertThat(window.receivesAt(inTheGrace.plusSeconds(1), DEADLINE)).isFalse();
        assertThat(window.isOverAt(inTheGrace.plusSeconds(1))).isTrue();
    }

    @Test
    void aDraftBegunAfterTheDeadlineIsNotReceivedInTheGrace() {
        var window = Some.publishedCallWithGrace(2).window().orElseThrow();
        var after = DEADLINE.plusSeconds(1);

        assertThat(window.receivesAt(after, after)).isFalse();
    }

    @Test
    void whatIsFiledInTimeIsNotLate() {
        var window = Some.publishedCallWithGrace(2).window().orElseThrow();

        assertThat(window.isLateAt(DEADLINE)).isFalse();
        assertThat(window.isLateAt(Some.IN_JUNE)).isFalse();
    }

    @Test
    void aCallGoesToTheArchiveOneYearAfterItsDeadline() {
        assertThat(call.phaseAt(Some.paris(Some.DEADLINE.plusYears(1)).minusSeconds(1)))
                .isEqualTo(CallPhase.CLOSED);
        assertThat(call.phaseAt(Some.paris(Some.DEADLINE.plusYears(1)))).isEqualTo(CallPhase.ARCHIVED);
    }

    @Test
    void aDraftNeverOpensByTheClock() {
        assertThat(Some.call().phaseAt(Some.IN_JUNE)).isEqualTo(CallPhase.DRAFT);
    }

    @Test
    void thePageTellsWhatRemains() {
        assertThat(pageAt(DEADLINE.minus(Duration.ofHours(30))).remaining()).isEqualTo(Duration.ofHours(30));
        assertThat(pageAt(DEADLINE.plusSeconds(5)).remaining()).isEqualTo(Duration.ZERO);
    }

    @Test
    void theLastDayIsADayOfParis() {
        assertThat(pageAt(Instant.parse("2018-07-12T21:59:59Z")).isLastDay()).isFalse();
        assertThat(pageAt(Instant.parse("2018-07-12T22:00:00Z")).isLastDay()).isTrue();
        assertThat(pageAt(DEADLINE.plusSeconds(1)).isLastDay()).isFalse();
    }

    private CallPage pageAt(Instant now) {
        return CallPages.page(call, List.of(), now);
    }

    private static CallWindow window(LocalDateTime opens, LocalDateTime closes) {
        var calendar = new CallCalendar(Optional.of(opens), Optional.of(closes), 0);
        return new CallWindow(
                calendar.opening().orElseThrow(), calendar.deadline().orElseThrow(), Duration.ZERO);
    }
}
