package fr.cltsds.people;

import java.time.Instant;
import java.util.UUID;

/** A person who may enter the territory, as the other members see her. */
public record Member(UUID id, UUID person, String name, String email, Role role, Instant since) {}
