package fr.cltsds.letters;

import fr.cltsds.kernel.EmailAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A letter to write. The texts of its template stand in the module's bundle under {@code letter.<template>.subject}, {@code .text},
 * {@code .act} (what the link is called) and {@code .why} (why one gets it; a general sentence otherwise), and name their values in
 * braces. Paragraphs are parted by an empty line; lines that begin with a dash make a list.
 *
 * @param values by name; a {@link fr.cltsds.kernel.Secret} is told to nobody but the one it is written to, and forgotten once posted
 * @param act the one link, kept as a secret; a path is completed with the portal's address
 */
public record Letter(
        EmailAddress to, String template, Map<String, Object> values, Optional<URI> act, List<Enclosure> enclosures) {

    public Letter {
        values = Map.copyOf(values);
        enclosures = List.copyOf(enclosures);
    }
}
