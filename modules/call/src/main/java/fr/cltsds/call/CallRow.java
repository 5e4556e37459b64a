package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import java.time.Instant;

/** A published call as a line of a list. */
public record CallRow(CallId id, Slug slug, String title, CallPhase phase, Instant opensAt, Instant closesAt) {}
