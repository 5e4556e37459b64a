package fr.cltsds.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One act as the journal tells it; its place in the room's chain and its seal follow within seconds.
 *
 * @param number the order of arrival over all rooms: for paging, never shown
 */
public record JournalRow(
        long number,
        Instant at,
        Optional<UUID> person,
        Optional<String> role,
        String act,
        UUID object,
        List<String> fields,
        Optional<String> reason,
        Optional<Long> place,
        Optional<String> seal) {}
