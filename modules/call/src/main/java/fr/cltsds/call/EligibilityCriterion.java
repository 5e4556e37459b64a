package fr.cltsds.call;

import static fr.cltsds.call.CallRule.EACH_CRITERION_IS_WORDED;

import fr.cltsds.kernel.Rules;

/** What must hold, yes or no, before a candidacy is examined. */
public record EligibilityCriterion(String wording, String explanation) {

    Rules check(Rules rules) {
        var _ = CallTexts.fit(rules, CallPart.ELIGIBILITY, wording, CallTexts.LINE);
        return CallTexts.fit(rules, CallPart.ELIGIBILITY, explanation, CallTexts.PARAGRAPH)
                .and(EACH_CRITERION_IS_WORDED, CallTexts.isWritten(wording), CallPart.ELIGIBILITY);
    }
}
