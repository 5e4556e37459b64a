package fr.cltsds.call;

import static fr.cltsds.call.CallRule.EACH_LEVEL_IS_DESCRIBED;
import static fr.cltsds.call.CallRule.EVERY_PART_IS_WRITTEN;
import static fr.cltsds.call.CallRule.THE_WEIGHTS_MAKE_100;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** All that still stands between a draft call and its publication, each part by its name. */
final class CallReadiness {

    private CallReadiness() {}

    static List<Broken> of(CallState call, FormVersion form, Instant now) {
        var rules = call.calendar().check(Rules.none(), now).and(unwritten(missing(call)));
        call.grid().stream()
                .filter(criterion -> !criterion.describesEachLevel())
                .forEach(criterion -> {
                    var _ = rules.and(EACH_LEVEL_IS_DESCRIBED, false, criterion.title());
                });
        var weights = call.grid().stream().mapToInt(ScoringCriterion::weight).sum();
        return broken(rules.and(THE_WEIGHTS_MAKE_100, call.grid().isEmpty() || weights == 100, weights)
                .and(form.missing()));
    }

    static List<Broken> broken(Rules rules) {
        return switch (rules.then(() -> true)) {
            case Outcome.Done<Boolean> _ -> List.of();
            case Outcome.Refused<Boolean>(var broken) -> broken;
        };
    }

    static List<Broken> unwritten(Stream<CallPart> parts) {
        return parts.map(part -> new Broken(EVERY_PART_IS_WRITTEN, List.of(part)))
                .toList();
    }

    private static Stream<CallPart> missing(CallState call) {
        var specification = call.specification();
        return Stream.of(
                        call.purpose().missing(),
                        CallTexts.missing(CallPart.SPECIFICATION, specification.text()),
                        when(CallPart.SPECIFICATION_FILE, specification.file().isEmpty()),
                        when(CallPart.OPENING, call.calendar().opens().isEmpty()),
                        when(CallPart.DEADLINE, call.calendar().closes().isEmpty()),
                        when(CallPart.ELIGIBILITY, call.eligibility().isEmpty()),
                        when(CallPart.GRID, call.grid().isEmpty()),
                        call.contact().missing(),
                        CallTexts.missing(CallPart.SIGNATORY, call.signatory()))
                .flatMap(parts -> parts);
    }

    private static Stream<CallPart> when(CallPart part, boolean missing) {
        return missing ? Stream.of(part) : Stream.empty();
    }
}
