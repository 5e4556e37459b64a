package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.CallEditing;
import fr.cltsds.ui.space.kit.Facts;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;

/** What is known of a call, in the narrow column: its name, its calendar, its versions, who wrote last. */
final class CallFacts extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    CallFacts(Wording words, CallEditing call) {
        this.words = words;
        addClassName("card");
        var facts = new Facts().fact(words.of("calls.title.reference"), call.reference());
        call.calendar()
                .opens()
                .map(hour -> hour.atZone(FrenchDates.PARIS).toInstant())
                .ifPresent(at -> facts.fact(words.of("calls.opening"), words.of("due.at", FrenchDates.dateTime(at))));
        call.calendar()
                .closes()
                .map(hour -> hour.atZone(FrenchDates.PARIS).toInstant())
                .ifPresent(at -> facts.fact(words.of("calls.deadline"), closing(at)));
        if (call.calendar().graceHours() > 0) {
            facts.fact(
                    words.of("calls.grace"),
                    words.of("calls.grace.hours", call.calendar().graceHours()));
        }
        facts.fact(
                words.of("calls.specification"),
                words.of("calls.version", call.specifications().getFirst().number()));
        if (call.formVersion() > 0) {
            facts.fact(words.label(Part.FORM), words.of("calls.version", call.formVersion()));
        }
        facts.fact(
                words.of("calls.last-edit"),
                words.of(
                        "calls.last-edit.by",
                        call.lastEdit().by().orElse(words.of("calls.somebody")),
                        InstantInWords.roughly(call.lastEdit().at())));
        add(new H2(words.of("calls.facts")), facts);
    }

    private Div closing(Instant at) {
        var closing = new Div();
        closing.add(InstantInWords.paragraphs(words, at));
        return closing;
    }
}
