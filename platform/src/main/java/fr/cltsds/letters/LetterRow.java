package fr.cltsds.letters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A letter as a line of the mails page. */
public record LetterRow(
        UUID id,
        String to,
        String subject,
        LetterStage stage,
        Instant writtenAt,
        int attempts,
        Optional<Instant> nextAttempt,
        Optional<Instant> postedAt,
        Optional<String> failure) {}
