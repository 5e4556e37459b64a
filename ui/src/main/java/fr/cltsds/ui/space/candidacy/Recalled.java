package fr.cltsds.ui.space.candidacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** What a device had kept of an answer, and the version of it that was being written over. */
record Recalled(Map<String, String> parts, int base, long at) {

    Recalled {
        parts = Map.copyOf(parts);
    }

    Instant typedAt() {
        return Instant.ofEpochMilli(at);
    }

    /** Enough of it to recognise it. */
    String inShort() {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isBlank())
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" · "));
    }
}
