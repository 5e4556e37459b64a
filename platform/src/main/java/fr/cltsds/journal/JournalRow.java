package fr.cltsds.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One act as the journal tells it; its seal follows within seconds. */
public record JournalRow(
        long number,
        Instant at,
        Optional<UUID> person,
        Optional<String> role,
        String act,
        UUID object,
        List<String> fields,
        Optional<String> reason,
        Optional<String> seal) {}
