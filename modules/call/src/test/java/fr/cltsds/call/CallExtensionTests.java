package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.CallRule.*;
import static fr.cltsds.call.Some.DEADLINE;
import static fr.cltsds.call.Some.IN_AUGUST;
import static fr.cltsds.call.Some.IN_JUNE;
import static fr.cltsds.call.Some.IN_MAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallEvent.CallDeadlineExtended;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** A deadline only moves forward, only while the call is open, and everybody reads why. */
class CallExtensionTests {

    private static final LocalDateTime LATER = LocalDateTime.of(2018, 7, 20, 23, 59, 59);
    private static final String REASON = "Plusieurs conseils délibèrent le 16 juillet.";

    private final Call call = Some.publishedCall();

    @Test
    void anOpenCallIsExtendedAndEverybodyReadsWhy() {
        assertThat(call.extend(LATER, REASON, IN_JUNE)).isDone();

        assertThat(call.window().orElseThrow().closesAt()).isEqualTo(Some.paris(LATER));
        assertThat(call.phaseAt(Some.paris(DEADLINE).plusSeconds(1))).isEqualTo(CallPhase.OPEN);
        assertThat(call.extensions())
                .containsExactly(new CallPage.Extension(Some.paris(DEADLINE), Some.paris(LATER), REASON, IN_JUNE));
        assertThat(CallHistory.of(call))
                .contains(new CallDeadlineExtended(call.id(), Some.paris(DEADLINE), Some.paris(LATER), IN_JUNE));
    }

    @Test
    void aDeadlineIsNeverBroughtForward() {
        assertThat(call.extend(DEADLINE.minusSeconds(1), REASON, IN_JUNE))
                .isRefusedBecause(THE_DEADLINE_ONLY_MOVES_FORWARD);

        assertThat(call.window().orElseThrow().closesAt()).isEqualTo(Some.paris(DEADLINE));
        assertThat(call.extensions()).isEmpty();
    }

    @Test
    void theSameDeadlineIsNoExtension() {
        assertThat(call.extend(DEADLINE, REASON, IN_JUNE)).isRefusedBecause(THE_DEADLINE_ONLY_MOVES_FORWARD);
    }

    @Test
    void aSecondExtensionGoesBeyondTheFirst() {
        assertThat(call.extend(LATER, REASON, IN_JUNE)).isDone();

        assertThat(call.extend(LATER.minusDays(1), REASON, IN_JUNE)).isRefusedBecause(THE_DEADLINE_ONLY_MOVES_FORWARD);
        assertThat(call.extend(LATER.plusDays(1), REASON, IN_JUNE)).isDone();
        assertThat(call.extensions())
                .extracting(CallPage.Extension::newDeadline)
                .containsExactly(Some.paris(LATER), Some.paris(LATER.plusDays(1)));
    }

    @Test
    void theLastSecondIsNotTooLateToExtend() {
        assertThat(call.extend(LATER, REASON, Some.paris(DEADLINE))).isDone();
    }

    @Test
    void aClosedCallIsNotExtended() {
        assertThat(call.extend(LATER, REASON, Some.paris(DEADLINE).plusSeconds(1)))
                .isRefusedBecause(THE_CALL_IS_OPEN);
    }

    @Test
    void aCallInItsGraceIsClosedAndNotExtended() {
        var withGrace = Some.publishedCallWithGrace(2);

        assertThat(withGrace.extend(LATER, REASON, Some.paris(DEADLINE).plusSeconds(1)))
                .isRefusedBecause(THE_CALL_IS_OPEN);
    }

    @Test
    void aCallThatHasNotOpenedIsNotExtended() {
        assertThat(call.extend(LATER, REASON, IN_MAY)).isRefusedBecause(THE_CALL_IS_OPEN);
    }

    @Test
    void aDraftIsRescheduledAndNotExtended() {
        assertThat(Some.call().extend(LATER, REASON, IN_JUNE)).isRefusedBecause(THE_CALL_IS_OPEN);
    }

    @Test
    void anExtensionHasAReason() {
        assertThat(call.extend(LATER, " ", IN_JUNE)).isRefusedBecause(THE_REASON_IS_GIVEN);
        assertThat(call.extend(LATER, "a".repeat(501), IN_JUNE)).isRefusedBecause(THE_REASON_IS_GIVEN);
    }

    @Test
    void anExtensionIntoTheHourThatStrikesTwiceIsRefused() {
        assertThat(call.extend(LocalDateTime.of(2018, 10, 28, 2, 0), REASON, IN_JUNE))
                .isRefusedBecause(THE_HOUR_EXISTS_ONCE_IN_PARIS);
    }

    @Test
    void everythingWrongWithAnExtensionIsSaidAtOnce() {
        assertThat(call.extend(DEADLINE.minusDays(1), "", IN_AUGUST))
                .isRefusedBecause(THE_CALL_IS_OPEN, THE_DEADLINE_ONLY_MOVES_FORWARD, THE_REASON_IS_GIVEN);
    }
}
