package fr.cltsds.call;

import static fr.cltsds.call.CallRule.THE_TITLE_IS_WRITTEN;
import static fr.cltsds.call.CallRule.THE_YEAR_IS_A_YEAR;

import fr.cltsds.kernel.Rules;

/**
 * How a call is known.
 *
 * @param reference what its receipts begin with, such as {@code AMI-2018}; two calls of one year have two references
 * @param slug its place in public addresses, kept for ever once it is published
 */
record CallIdentity(int year, String reference, String slug, String title) {

    static Rules check(Rules rules, int year, String title) {
        return CallTexts.fit(rules, CallPart.TITLE, title, CallTexts.LINE)
                .and(THE_TITLE_IS_WRITTEN, CallTexts.isTitle(title))
                .and(THE_YEAR_IS_A_YEAR, year >= 2016 && year <= 2100, String.valueOf(year));
    }
}
