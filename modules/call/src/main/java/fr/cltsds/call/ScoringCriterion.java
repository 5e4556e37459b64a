package fr.cltsds.call;

import static fr.cltsds.call.CallRule.EACH_CRITERION_ASKS_FOR_A_COMMENT_ON_ITS_OWN_SCALE;
import static fr.cltsds.call.CallRule.EACH_CRITERION_IS_WORDED;
import static fr.cltsds.call.CallRule.EACH_WEIGHT_IS_BETWEEN_1_AND_100;

import fr.cltsds.kernel.Rules;
import java.util.List;

/**
 * One line of the scoring grid.
 *
 * @param weight its part of 100
 * @param commentUpTo the highest score that must be explained by a comment; -1 for none
 * @param mayNotApply whether a reviewer may answer that it does not apply
 * @param levels what each score from 0 to 5 means
 */
public record ScoringCriterion(
        String title, String guidance, int weight, int commentUpTo, boolean mayNotApply, List<String> levels) {

    /** The scores from 0 to 5. */
    public static final int LEVELS = 6;

    public ScoringCriterion {
        levels = List.copyOf(levels);
        if (levels.size() != LEVELS) {
            throw new IllegalArgumentException("A scale goes from 0 to 5");
        }
    }

    Rules check(Rules rules) {
        var _ = CallTexts.fit(rules, CallPart.GRID, title, CallTexts.LINE);
        var _ = CallTexts.fit(rules, CallPart.GRID, guidance, CallTexts.PARAGRAPH);
        levels.forEach(level -> {
            var _ = CallTexts.fit(rules, CallPart.GRID, level, CallTexts.PARAGRAPH);
        });
        return rules.and(EACH_CRITERION_IS_WORDED, CallTexts.isWritten(title), CallPart.GRID)
                .and(EACH_WEIGHT_IS_BETWEEN_1_AND_100, weight >= 1 && weight <= 100, title, weight)
                .and(
                        EACH_CRITERION_ASKS_FOR_A_COMMENT_ON_ITS_OWN_SCALE,
                        commentUpTo >= -1 && commentUpTo < LEVELS,
                        title);
    }

    boolean describesEachLevel() {
        return levels.stream().allMatch(CallTexts::isWritten);
    }
}
