package fr.cltsds.call;

import java.util.List;
import java.util.Optional;

/**
 * A whole file to read over, on screen or on paper.
 *
 * @param state what it is worth, in words: «Non déposé», «Version 1, déposée le …»
 * @param sha256 the fingerprint of a filed version
 */
public record CandidacyRecap(
        String callTitle,
        String state,
        boolean filed,
        Optional<String> territoryName,
        Lead lead,
        Optional<String> signatory,
        Optional<String> sha256,
        List<RecapSection> sections) {

    public CandidacyRecap {
        sections = List.copyOf(sections);
    }
}
