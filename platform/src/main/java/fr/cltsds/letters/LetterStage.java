package fr.cltsds.letters;

/** Where a letter stands on its way. */
public enum LetterStage {
    /** Written, and not yet posted. */
    WRITTEN,
    /** Posting failed; it will be tried again. */
    RETRIED,
    /** Handed to the mail server. */
    POSTED,
    /** Tried five times in vain; waits for somebody. */
    PARKED,
    /** A letter of the past, kept and never posted. */
    ARCHIVED
}
