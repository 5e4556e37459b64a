package fr.cltsds.call;

import java.time.Instant;
import java.util.Optional;

/** A candidacy as a line of «À faire» or of a territory's home. */
public record CandidacyRow(
        CandidacyId candidacy,
        CallId call,
        String callTitle,
        CandidacyStatus status,
        Instant deadline,
        Optional<String> territoryName,
        String leadName,
        Optional<String> number,
        int missing) {}
