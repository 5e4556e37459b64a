package fr.cltsds.call;

import java.time.Instant;
import java.util.Optional;

/**
 * A call, drafts included, as a line of the secretariat's list.
 *
 * @param questions how many wait for an answer
 */
public record CallDraftRow(
        CallId id,
        String reference,
        String title,
        CallPhase phase,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        Instant editedAt,
        FilingCounts counts,
        long questions) {}
