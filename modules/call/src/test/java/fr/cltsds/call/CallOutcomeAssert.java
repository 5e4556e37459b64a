package fr.cltsds.call;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rule;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what came of an act on a call. */
final class CallOutcomeAssert extends AbstractAssert<CallOutcomeAssert, Outcome<?>> {

    private CallOutcomeAssert(Outcome<?> outcome) {
        super(outcome, CallOutcomeAssert.class);
    }

    static CallOutcomeAssert assertThat(Outcome<?> outcome) {
        return new CallOutcomeAssert(outcome);
    }

    void isDone() {
        Assertions.assertThat(broken()).isEmpty();
    }

    /** By these rules, all of them and no other. */
    void isRefusedBecause(Rule... rules) {
        Assertions.assertThat(broken().stream().map(Broken::rule).distinct()).containsExactlyInAnyOrder(rules);
    }

    /** By this rule alone, said with these arguments. */
    void isRefusedBecause(Rule rule, List<Object> arguments) {
        Assertions.assertThat(broken()).containsExactly(new Broken(rule, arguments));
    }

    /** By the parts that are missing, all of them and no other. */
    void isRefusedForWantOf(CallPart... parts) {
        var missing = Arrays.stream(parts)
                .map(part -> new Broken(CallRule.EVERY_PART_IS_WRITTEN, List.of(part)))
                .toList();
        Assertions.assertThat(broken()).containsExactlyInAnyOrderElementsOf(missing);
    }

    private List<Broken> broken() {
        return actual instanceof Outcome.Refused<?>(var broken) ? broken : List.of();
    }
}
