package fr.cltsds.call;

import static fr.cltsds.call.CallRule.THE_CONTACT_HAS_AN_EMAIL_ADDRESS;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Rules;
import java.util.stream.Stream;

/** The person or service who answers questions about a call, as the public page and the receipts name it. */
public record CallContact(String name, String email, String phone, String postalAddress) {

    static final CallContact NONE = new CallContact("", "", "", "");

    Rules check(Rules rules) {
        var _ = CallTexts.fit(rules, CallPart.CONTACT_NAME, name, CallTexts.LINE);
        var _ = CallTexts.fit(rules, CallPart.CONTACT_PHONE, phone, CallTexts.LINE);
        return CallTexts.fit(rules, CallPart.CONTACT_POSTAL_ADDRESS, postalAddress, CallTexts.PARAGRAPH)
                .and(
                        THE_CONTACT_HAS_AN_EMAIL_ADDRESS,
                        email.isEmpty() || EmailAddress.parse(email).isPresent());
    }

    Stream<CallPart> missing() {
        return Stream.of(
                        CallTexts.missing(CallPart.CONTACT_NAME, name),
                        CallTexts.missing(CallPart.CONTACT_EMAIL, email),
                        CallTexts.missing(CallPart.CONTACT_PHONE, phone),
                        CallTexts.missing(CallPart.CONTACT_POSTAL_ADDRESS, postalAddress))
                .flatMap(part -> part);
    }
}
