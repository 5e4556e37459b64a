package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;
import java.util.stream.Collectors;

/** An instant on the clock of Paris, and on the clocks overseas. */
final class InstantInWords {

    private InstantInWords() {}

    static Component[] paragraphs(Wording words, Instant instant) {
        var paris = new Paragraph(words.of("due.at", FrenchDates.dateTime(instant)));
        paris.addClassName("strong");
        var overseas = new Paragraph(words.of("calls.overseas", overseas(instant)));
        overseas.addClassName("quiet");
        return new Component[] {paris, overseas};
    }

    static String overseas(Instant instant) {
        return FrenchDates.overseas(instant).stream()
                .map(there -> there.place() + "\u00a0: " + there.text())
                .collect(Collectors.joining(" ; "));
    }
}
