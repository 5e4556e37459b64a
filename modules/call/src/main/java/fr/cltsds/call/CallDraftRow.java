package fr.cltsds.call;

import java.time.Instant;
import java.util.Optional;

/** A call, drafts included, as a line of the secretariat's list. */
public record CallDraftRow(
        CallId id, String reference, String title, CallPhase phase, Optional<Instant> closesAt, Instant editedAt) {}
