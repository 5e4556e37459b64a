package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;
import java.nio.charset.StandardCharsets;

/** A version as it is about to be filed: its canonical text, and the fingerprint of that text. */
record FiledContent(int version, int revision, String text, Sha256 sha256) {

    static FiledContent of(Candidacy candidacy, CallInSight call, FormView form) {
        var text = CanonicalCandidacy.textOf(candidacy, call, form);
        return new FiledContent(candidacy.draftVersion(), candidacy.sheet().revision(), text, fingerprint(text));
    }

    /** The attachments are in it by the fingerprints that the text names. */
    static Sha256 fingerprint(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
