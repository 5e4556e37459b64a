package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cltsds.call.CallCommand.NoteQuestion;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallQuestionId;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.wording.Wording;
import java.util.Optional;

/** Where a question is kept as it came, by letter or by telephone. */
final class NoteForm extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient CallPublicationDesk desk;
    private final transient CallId call;
    private final transient Runnable noted;
    private final Refusals refusals;
    private final TextArea asked = new TextArea();
    private final Div told = new Div();

    NoteForm(Wording words, CallPublicationDesk desk, CallId call, Runnable noted) {
        this.words = words;
        this.desk = desk;
        this.call = call;
        this.noted = noted;
        this.refusals = new Refusals(words);
        Typing.lines(asked, words.of("calls.note.asked"), words.of("calls.note.asked.hint"));
        told.getElement().setAttribute("role", "status");
        addClassNames("card", "form-card");
        add(
                new H2(words.of("calls.note")),
                refusals,
                told,
                asked,
                Typing.once(Acts.plain(words.of("calls.note.act"), Icon.PLUS, this::note)));
    }

    private void note() {
        refusals.clear();
        told.removeAll();
        switch (desk.note(new NoteQuestion(call, asked.getValue().strip()))) {
            case Outcome.Done<CallQuestionId> _ -> {
                asked.clear();
                told.add(new Notice(Notice.Tone.GOOD, Icon.CIRCLE_CHECK, new Span(words.of("calls.note.done"))));
                noted.run();
            }
            case Outcome.Refused<CallQuestionId>(var broken) ->
                refusals.show(
                        broken,
                        one -> one.rule() == CallRule.THE_QUESTION_IS_WRITTEN ? Optional.of(asked) : Optional.empty());
        }
    }
}
