package fr.cltsds.letters;

import fr.cltsds.kernel.Rule;

/** Why a letter is not posted again. */
public enum LetterRule implements Rule {
    THE_LETTER_WAITS
}
