package fr.cltsds.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are said as in France, whatever the machine thinks. */
class FrenchDatesTests {

    private static final Instant CLOSING = Instant.parse("2018-07-13T21:59:59Z");

    @Test
    void aDeadlineIsSaidWithItsDayAndItsTime() {
        assertThat(FrenchDates.dateTime(CLOSING)).isEqualTo("vendredi 13 juillet 2018, 23\u202fh\u202f59");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-07-01T10:00:00Z | dimanche 1er juillet 2018
            2018-09-24T07:00:00Z | lundi 24 septembre 2018
            2026-12-31T23:30:00Z | vendredi 1er janvier 2027
            2026-02-28T22:59:59Z | samedi 28 février 2026
            """)
    void aDateIsThatOfParis(Instant at, String said) {
        assertThat(FrenchDates.date(at)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-04T12:02:00Z | 14 h 02
            2026-01-04T08:00:00Z | 9 h 00
            2026-07-04T22:00:00Z | 0 h 00
            2018-07-13T21:59:59Z | 23 h 59
            2026-07-04T12:02:07Z | 14 h 02 min 07 s
            2026-07-04T12:29:59Z | 14 h 29 min 59 s
            """)
    void aTimeTellsItsSecondsWhereTheyMatter(Instant at, String said) {
        assertThat(FrenchDates.time(at)).isEqualTo(said.replace(' ', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-07-07T08:00:00Z | 6 jours
            2018-07-12T08:00:00Z | 1 jour
            2018-07-13T08:00:00Z | 13 heures
            2018-07-13T20:30:00Z | 1 heure
            2018-07-13T21:00:00Z | 59 minutes
            2018-07-13T21:58:30Z | 1 minute
            2018-07-13T21:59:30Z | moins d’une minute
            """)
    void whatIsLeftIsNeverSaidLongerThanItIs(Instant now, String said) {
        assertThat(FrenchDates.remaining(now, CLOSING)).isEqualTo(said);
    }

    @Test
    void aDayThatChangesItsHourIsStillADay() {
        var before = Instant.parse("2026-03-28T11:00:00Z");
        var after = Instant.parse("2026-03-29T10:00:00Z");

        assertThat(FrenchDates.remaining(before, after)).isEqualTo("1 jour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-07-13T05:00:00Z | aujourd’hui
            2018-07-12T21:59:00Z | demain
            2018-07-12T22:30:00Z | aujourd’hui
            2018-07-11T05:00:00Z | dans 2 jours
            2018-07-07T05:00:00Z | dans 6 jours
            2018-07-14T05:00:00Z | hier
            2018-07-20T05:00:00Z | il y a 7 jours
            """)
    void aDayIsSaidFromToday(Instant now, String said) {
        assertThat(FrenchDates.day(now, CLOSING)).isEqualTo(said);
    }

    @Test
    void aDeadlineOfParisIsSaidOnTheClocksOverseas() {
        assertThat(FrenchDates.overseas(CLOSING))
                .extracting(there -> there.place() + " : " + there.text().replace('\u202f', ' '))
                .containsExactly(
                        "Guadeloupe : 17 h 59",
                        "Martinique : 17 h 59",
                        "Guyane : 18 h 59",
                        "La Réunion : samedi, 1 h 59",
                        "Mayotte : samedi, 0 h 59");
    }
}
