package fr.cltsds.papers;

import fr.cltsds.kernel.Rule;

/** Why a file is not kept. */
public enum PaperRule implements Rule {
    NOT_EMPTY,
    TOO_LARGE,
    TYPE_IS_ALLOWED,
    CONTENT_MATCHES_NAME,
    THE_ROOM_HAS_SPACE
}
