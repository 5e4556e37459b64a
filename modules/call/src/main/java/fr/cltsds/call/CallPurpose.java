package fr.cltsds.call;

import fr.cltsds.kernel.Rules;
import java.util.stream.Stream;

/**
 * What a call is for, and the three principles it asks to respect, each explained in words.
 *
 * @param socialWork to centre on social work
 * @param widePanel to associate a wide panel of partners
 * @param everyoneIncluded to include social workers and people accompanied
 */
public record CallPurpose(String purpose, String socialWork, String widePanel, String everyoneIncluded) {

    static final CallPurpose UNWRITTEN = new CallPurpose("", "", "", "");

    Rules check(Rules rules) {
        var _ = CallTexts.fit(rules, CallPart.PURPOSE, purpose, CallTexts.PAGES);
        var _ = CallTexts.fit(rules, CallPart.SOCIAL_WORK, socialWork, CallTexts.PARAGRAPH);
        var _ = CallTexts.fit(rules, CallPart.WIDE_PANEL, widePanel, CallTexts.PARAGRAPH);
        return CallTexts.fit(rules, CallPart.EVERYONE_INCLUDED, everyoneIncluded, CallTexts.PARAGRAPH);
    }

    Stream<CallPart> missing() {
        return Stream.of(
                        CallTexts.missing(CallPart.PURPOSE, purpose),
                        CallTexts.missing(CallPart.SOCIAL_WORK, socialWork),
                        CallTexts.missing(CallPart.WIDE_PANEL, widePanel),
                        CallTexts.missing(CallPart.EVERYONE_INCLUDED, everyoneIncluded))
                .flatMap(part -> part);
    }
}
