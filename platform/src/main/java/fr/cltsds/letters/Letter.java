package fr.cltsds.letters;

import fr.cltsds.kernel.EmailAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A letter to write: its template's texts stand in the bundle under {@code letter.<template>.subject}, {@code .text}, {@code .act}
 * and {@code .why}, and name their values in braces.
 */
public record Letter(
        EmailAddress to, String template, Map<String, Object> values, Optional<URI> act, List<Enclosure> enclosures) {

    public Letter {
        values = Map.copyOf(values);
        enclosures = List.copyOf(enclosures);
    }
}
