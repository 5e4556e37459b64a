package fr.cltsds.people;

import java.time.Instant;
import java.util.UUID;

/** An entry of the HCTS or of ANSA into a territory, as its people read it. */
public record EntryRow(UUID id, String name, Role role, String reason, Instant since, Instant until) {}
