package fr.cltsds.ui.space.calls;

import fr.cltsds.call.CallPhase;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** Where a call stands, by a picture and a word. */
final class PhaseBadge {

    private PhaseBadge() {}

    static Badge of(Wording words, CallPhase phase) {
        return switch (phase) {
            case DRAFT -> new Badge(Badge.Tone.WARNING, Icon.PEN_LINE, words.label(phase));
            case ANNOUNCED -> new Badge(Badge.Tone.PLAIN, Icon.HOURGLASS, words.label(phase));
            case OPEN -> new Badge(Badge.Tone.GOOD, Icon.MEGAPHONE, words.label(phase));
            case CLOSED -> new Badge(Badge.Tone.PAST, Icon.LOCK, words.label(phase));
            case ARCHIVED -> new Badge(Badge.Tone.PAST, Icon.ARCHIVE, words.label(phase));
            case DISCONTINUED -> new Badge(Badge.Tone.WRONG, Icon.CIRCLE_X, words.label(phase));
        };
    }
}
