package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.call.Feeds;
import fr.cltsds.call.QuestionView;
import fr.cltsds.wording.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question as it is put: its words, its kind, and what its answer is for. */
final class QuestionSaid extends Div {

    private static final long serialVersionUID = 1L;

    QuestionSaid(Wording words, QuestionView question) {
        var wording = new Div(question.wording().isBlank() ? words.of("calls.question.unworded") : question.wording());
        wording.addClassName("strong");
        add(wording);
        if (!question.help().isBlank()) {
            add(new Div(question.help()));
        }
        var said = Stream.of(
                        words.label(question.kind()),
                        words.of(question.required() ? "calls.question.required" : "calls.question.optional"),
                        question.kind().isText() ? words.of("calls.question.length", question.maxLength()) : "",
                        question.kind().hasChoices()
                                ? words.of(
                                        "calls.question.choices",
                                        question.choices().size())
                                : "",
                        question.feeds() == Feeds.NONE ? "" : words.of("calls.question.feeds", question.feeds()))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · "));
        var about = new Span(said);
        about.addClassName("quiet");
        add(about);
    }
}
