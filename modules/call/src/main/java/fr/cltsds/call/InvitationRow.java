package fr.cltsds.call;

import fr.cltsds.people.Role;
import java.time.Instant;
import java.util.UUID;

/** An invitation as a line of the team's page. */
public record InvitationRow(
        UUID id, String name, String email, Role role, InvitationState state, Instant sentAt, Instant expiresAt) {}
