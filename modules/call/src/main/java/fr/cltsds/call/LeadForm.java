package fr.cltsds.call;

import static fr.cltsds.call.LeadRule.THE_EMAIL_IS_VALID;
import static fr.cltsds.call.LeadRule.THE_FUNCTION_IS_TOLD;
import static fr.cltsds.call.LeadRule.THE_KIND_IS_CHOSEN;
import static fr.cltsds.call.LeadRule.THE_NAME_IS_TOLD;
import static fr.cltsds.call.LeadRule.THE_ORGANISATION_IS_TOLD;
import static fr.cltsds.call.LeadRule.THE_SIRET_IS_VALID;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.kernel.Siret;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** «Candidater» as a person types it; nothing is believed before it has been read. */
public record LeadForm(
        @Nullable String name,
        @Nullable String function,
        @Nullable String organisation,
        @Nullable String siret,
        @Nullable String email,
        @Nullable String kind) {

    static final int LONGEST = 200;

    /** The lead that was typed, or every field that stands against it. */
    public Outcome<Lead> read() {
        var said = AnswerText.line(name);
        var duty = AnswerText.line(function);
        var body = AnswerText.line(organisation);
        var number = Siret.parse(siret);
        var address = EmailAddress.parse(email);
        var chosen = chosen();
        return Rules.require(THE_NAME_IS_TOLD, fits(said), LONGEST)
                .and(THE_FUNCTION_IS_TOLD, fits(duty), LONGEST)
                .and(THE_ORGANISATION_IS_TOLD, fits(body), LONGEST)
                .and(THE_SIRET_IS_VALID, number.isPresent())
                .and(THE_EMAIL_IS_VALID, address.isPresent())
                .and(THE_KIND_IS_CHOSEN, chosen.isPresent())
                .then(() ->
                        new Lead(said, duty, body, number.orElseThrow(), address.orElseThrow(), chosen.orElseThrow()));
    }

    private Optional<LeadKind> chosen() {
        return Arrays.stream(LeadKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    static boolean fits(String line) {
        return !line.isEmpty() && line.length() <= LONGEST;
    }
}
