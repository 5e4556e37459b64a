package fr.cltsds.call;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Role;
import java.time.Instant;
import java.util.Optional;

/** What the page behind an invitation shows before it is accepted. */
public record InvitationPage(
        String callTitle,
        Instant deadline,
        Optional<String> territoryName,
        String leadOrganisation,
        String from,
        String message,
        String name,
        EmailAddress email,
        Role role,
        Instant until) {}
