package fr.cltsds.ui.demo;

import fr.cltsds.call.LeadKind;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.EmailAddress;
import java.util.List;
import java.util.Optional;

/**
 * A lead of the demonstration and how far her candidacy has come.
 *
 * @param seats planned seats by collège, in the order of the collèges
 * @param own how many of the seats of people accompanied go to people who speak for themselves
 */
record DemoCandidate(
        List<String> departements,
        String region,
        LeadKind kind,
        String organisation,
        String siret,
        String name,
        String function,
        String email,
        String signatory,
        String signatoryFunction,
        List<Integer> seats,
        int own,
        Until until) {

    /** How far it has come. */
    enum Until {
        BEGUN,
        DRAFT,
        FILED,
        REOPENED,
        WITHDRAWN
    }

    Perimeter perimeter() {
        return Perimeter.of(departements, Optional.of(region).filter(code -> !code.isEmpty()))
                .orElseThrow();
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    /** Who signs has an address in the same house. */
    EmailAddress signatoryAddress() {
        return new EmailAddress("signature." + email);
    }
}
