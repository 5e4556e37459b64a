package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An instant on the clock of Paris, and on the clocks overseas. */
final class InstantInWords {

    private InstantInWords() {}

    static Component[] paragraphs(Wording words, Instant instant) {
        var paris = new Paragraph(words.of("due.at", FrenchDates.dateTime(instant)));
        paris.addClassName("strong");
        var overseas = new Paragraph(words.of("calls.overseas", overseas(words, instant)));
        overseas.addClassName("quiet");
        return new Component[] {paris, overseas};
    }

    /** To the minute, as one tells what has happened. */
    static String roughly(Instant instant) {
        return FrenchDates.dateTime(instant.truncatedTo(ChronoUnit.MINUTES));
    }

    static String overseas(Wording words, Instant instant) {
        return FrenchDates.overseas(instant).stream()
                .map(there -> words.of("calls.overseas.one", there.place(), there.text()))
                .reduce((one, other) -> words.of("calls.overseas.both", one, other))
                .orElse("");
    }
}
