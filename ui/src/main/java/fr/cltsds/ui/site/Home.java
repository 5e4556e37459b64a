package fr.cltsds.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the home page tells of the calls.
 *
 * @param next the next one to open, said when none is open
 */
record Home(List<CallCard> open, @Nullable CallCard next, List<ComingDate> dates) {

    /** A date to come, and the call it is of. */
    record ComingDate(Moment when, String slug, String label, String countdown) {}
}
