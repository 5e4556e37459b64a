package fr.cltsds.ui.site;

import fr.cltsds.wording.FrenchDates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An instant, for machines and in words. */
record Moment(String iso, String words) {

    static Moment at(Instant instant) {
        return new Moment(iso(instant), FrenchDates.dateTime(instant));
    }

    static Moment day(Instant instant) {
        return new Moment(instant.atZone(FrenchDates.PARIS).toLocalDate().toString(), FrenchDates.date(instant));
    }

    /** Where seconds help nobody; told a little early rather than late. */
    static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    /** With the offset of Paris, as an HTML {@code time} element takes it. */
    static String iso(Instant instant) {
        return instant.atZone(FrenchDates.PARIS).toOffsetDateTime().toString();
    }
}
