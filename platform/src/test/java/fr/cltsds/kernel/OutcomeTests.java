package fr.cltsds.kernel;

import static fr.cltsds.kernel.OutcomeTests.Manners.ONE_SAYS_GOODBYE;
import static fr.cltsds.kernel.OutcomeTests.Manners.ONE_SAYS_HELLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A refusal is a value that names all its reasons; an act that is refused does not take place. */
class OutcomeTests {

    enum Manners implements Rule {
        ONE_SAYS_HELLO,
        ONE_SAYS_GOODBYE
    }

    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void anActTakesPlaceWhenAllRulesHold() {
        var outcome =
                Rules.require(ONE_SAYS_HELLO, true).and(ONE_SAYS_GOODBYE, true).then(acts::incrementAndGet);

        assertThat(outcome).isEqualTo(Outcome.done(1));
        assertThat(outcome.orThrow()).isEqualTo(1);
    }

    @Test
    void aRefusalNamesEveryBrokenRuleWithItsArgumentsAndNothingTakesPlace() {
        var outcome = Rules.require(ONE_SAYS_HELLO, false, "tout le monde", 3)
                .and(ONE_SAYS_GOODBYE, false)
                .then(acts::incrementAndGet);

        assertThat(outcome)
                .isEqualTo(new Outcome.Refused<>(List.of(
                        new Broken(ONE_SAYS_HELLO, List.of("tout le monde", 3)),
                        new Broken(ONE_SAYS_GOODBYE, List.of()))));
        assertThat(acts).hasValue(0);
    }

    @Test
    void aRefusalGoesThroughWhatFollows() {
        var refused = Outcome.<Integer>refused(ONE_SAYS_HELLO);

        assertThat(refused.map(number -> number + 1)).isEqualTo(Outcome.refused(ONE_SAYS_HELLO));
        assertThat(refused.flatMap(number -> Outcome.done(number + 1))).isEqualTo(Outcome.refused(ONE_SAYS_HELLO));
        assertThat(Outcome.done(1).map(number -> number + 1)).isEqualTo(Outcome.done(2));
        assertThat(Outcome.done(1).flatMap(_ -> Outcome.<Integer>refused(ONE_SAYS_GOODBYE)))
                .isEqualTo(Outcome.refused(ONE_SAYS_GOODBYE));
    }

    @Test
    void anActMayItselfBeRefused() {
        assertThat(Rules.none().thenTry(() -> Outcome.<Integer>refused(ONE_SAYS_GOODBYE)))
                .isEqualTo(Outcome.refused(ONE_SAYS_GOODBYE));
        assertThat(Rules.require(ONE_SAYS_HELLO, false).thenTry(() -> Outcome.done(acts.incrementAndGet())))
                .isEqualTo(Outcome.refused(ONE_SAYS_HELLO));
        assertThat(acts).hasValue(0);
    }

    @Test
    void brokenRulesOfOthersAreGatheredToo() {
        var others = List.of(new Broken(ONE_SAYS_GOODBYE, List.of()));

        assertThat(Rules.require(ONE_SAYS_HELLO, true).and(others).then(() -> 1))
                .isEqualTo(Outcome.refused(ONE_SAYS_GOODBYE));
    }

    @Test
    void aRefusalWithoutAReasonIsNone() {
        assertThatThrownBy(() -> new Outcome.Refused<>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereARefusalIsAFaultOfOursItIsThrown() {
        assertThatThrownBy(() -> Outcome.refused(ONE_SAYS_HELLO).orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ONE_SAYS_HELLO");
    }

    @Test
    void aRuleKnowsWhereItsSentenceStands() {
        assertThat(ONE_SAYS_HELLO.key()).isEqualTo("Manners.ONE_SAYS_HELLO");
    }
}
