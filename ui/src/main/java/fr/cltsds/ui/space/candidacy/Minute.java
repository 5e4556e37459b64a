package fr.cltsds.ui.space.candidacy;

import fr.cltsds.wording.FrenchDates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When somebody did something, as people tell it: nobody counts its seconds. */
final class Minute {

    private Minute() {}

    /** «14 h 02». */
    static String of(Instant at) {
        return FrenchDates.time(at.truncatedTo(ChronoUnit.MINUTES));
    }

    /** «vendredi 13 juillet 2018, 14 h 02». */
    static String ofDay(Instant at) {
        return FrenchDates.dateTime(at.truncatedTo(ChronoUnit.MINUTES));
    }
}
