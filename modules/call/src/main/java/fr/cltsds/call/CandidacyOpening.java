package fr.cltsds.call;

import java.time.Instant;

/** What the page behind an opening link shows before anything is opened. */
public record CandidacyOpening(String callTitle, Instant deadline, Lead lead, Instant until) {}
