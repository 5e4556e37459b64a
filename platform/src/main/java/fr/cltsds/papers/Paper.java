package fr.cltsds.papers;

import fr.cltsds.kernel.Sha256;
import java.time.Instant;
import java.util.UUID;

/** A file kept in the room it was handed in. */
public record Paper(UUID id, String name, String type, long size, Sha256 sha256, Instant keptAt) {}
