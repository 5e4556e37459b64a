package fr.cltsds.wording;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Dates and times as people say them in France, on the clock of Paris unless said otherwise. */
public final class FrenchDates {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/wording_fr", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRANCE);
    private static final DateTimeFormatter FIRST_DAY =
            DateTimeFormatter.ofPattern("EEEE d'" + word("date.first") + "' MMMM uuuu", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);

    private FrenchDates() {}

    /** «vendredi 13 juillet 2018, 23 h 59». */
    public static String dateTime(Instant at) {
        return dateTime(at, PARIS);
    }

    public static String dateTime(Instant at, ZoneId zone) {
        return date(at, zone) + ", " + time(at, zone);
    }

    /** «vendredi 13 juillet 2018», «dimanche 1er juillet 2018». */
    public static String date(Instant at) {
        return date(at, PARIS);
    }

    /** «23 h 59», «9 h 00»; with its seconds where they tell something. */
    public static String time(Instant at) {
        return time(at, PARIS);
    }

    /** What is left, never more than that: «6 jours», «5 heures», «12 minutes», «moins d’une minute». */
    public static String remaining(Instant from, Instant to) {
        var begin = from.atZone(PARIS);
        var end = to.atZone(PARIS);
        return Stream.of(
                        counted("days", DAYS.between(begin, end)),
                        counted("hours", HOURS.between(begin, end)),
                        counted("minutes", MINUTES.between(begin, end)))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElseGet(() -> word("remaining.seconds"));
    }

    /** The day, seen from now: «aujourd’hui», «demain», «dans 6 jours», «hier», «il y a 6 jours». */
    public static String day(Instant now, Instant at) {
        var days =
                DAYS.between(now.atZone(PARIS).toLocalDate(), at.atZone(PARIS).toLocalDate());
        return switch (Math.clamp(days, -2, 2)) {
            case 0 -> word("day.today");
            case 1 -> word("day.tomorrow");
            case -1 -> word("day.yesterday");
            default -> word(days > 0 ? "day.ahead" : "day.ago", Math.abs(days));
        };
    }

    /** The same instant on the clocks of Guadeloupe, Martinique, Guyane, La Réunion and Mayotte, with the day where it is another. */
    public static List<OverseasTime> overseas(Instant at) {
        return Stream.of(
                        "America/Guadeloupe",
                        "America/Martinique",
                        "America/Cayenne",
                        "Indian/Reunion",
                        "Indian/Mayotte")
                .map(zone -> new OverseasTime(word("zone." + zone), there(at, ZoneId.of(zone))))
                .toList();
    }

    private static String there(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return local.toLocalDate().equals(at.atZone(PARIS).toLocalDate())
                ? time(at, zone)
                : WEEKDAY.format(local) + ", " + time(at, zone);
    }

    private static String date(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return (local.getDayOfMonth() == 1 ? FIRST_DAY : DAY).format(local);
    }

    private static String time(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return tellsSeconds(local)
                ? word("time.seconds", local.getHour(), two(local.getMinute()), two(local.getSecond()))
                : word("time", local.getHour(), two(local.getMinute()));
    }

    /** A deadline stands at 23 h 59 min 59 s or on a full minute: its seconds are left unsaid. */
    private static boolean tellsSeconds(ZonedDateTime local) {
        return local.getSecond() != 0 && !(local.getSecond() == 59 && local.getMinute() == LocalTime.MAX.getMinute());
    }

    private static String counted(String unit, long count) {
        return count < 1 ? "" : word("remaining." + unit, count);
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private static String word(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.FRANCE).format(arguments);
    }
}
