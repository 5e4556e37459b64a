package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallQuestionId;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Listing;
import fr.cltsds.ui.space.kit.Slice;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** What was asked about a call: what waits for an answer, and what everybody reads. */
@Route(value = Places.QUESTIONS, layout = MainLayout.class)
@PermitAll
public class QuestionsView extends SecretariatPage {

    private static final long serialVersionUID = 1L;

    private final transient CallPublicationDesk desk;

    QuestionsView(CallRoom room, CallPublicationDesk desk) {
        super(room);
        this.desk = desk;
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        var call = room().call(entering);
        below(call);
        head().title(words().label(Part.QUESTIONS)).lead(say("calls.lead." + Part.QUESTIONS));
        var steps = new Div(new PartSteps(words(), call, Part.QUESTIONS));
        steps.addClassName("steps-place");
        var content = new Div();
        var page = new Div(steps, content);
        page.addClassName("writing");
        add(page);
        var waiting = waiting(call);
        if (call.may(CallAct.ANSWER)) {
            content.add(new NoteForm(words(), desk, call.id(), waiting::refresh));
        } else {
            call.against(CallAct.ANSWER).forEach(broken -> content.add(locked(words().of(broken))));
        }
        content.add(
                new H2(say("calls.questions.waiting")),
                waiting,
                new H2(say("calls.questions.answered")),
                answered(call));
    }

    private Listing<CallEditing.Waiting, CallQuestionId> waiting(CallEditing call) {
        var table = new Table<CallEditing.Waiting>(say("calls.questions.waiting"))
                .column(say("calls.questions.asked"), one -> text(one.asked()))
                .column(say("calls.questions.asked-at"), one -> new Span(say("calls.at", one.askedAt())))
                .column(
                        say("calls.questions.act"),
                        one -> answer(call, one.id(), "calls.questions.answer", one.asked()));
        var none = new EmptyState(
                Icon.CIRCLE_CHECK, say("calls.questions.waiting.none"), say("calls.questions.waiting.none.why"));
        return new Listing<>(words(), "calls.questions.waiting.count", table, none, after -> {
            var page = room().board().waiting(call.id(), after);
            return new Slice<>(page.rows(), page.next());
        });
    }

    private Listing<CallPage.Answer, CallQuestionId> answered(CallEditing call) {
        var table = new Table<CallPage.Answer>(say("calls.questions.answered"))
                .column(say("calls.questions.question"), one -> text(one.question()))
                .column(say("calls.questions.answer-given"), one -> text(one.answer()))
                .column(
                        say("calls.questions.act"),
                        one -> answer(call, one.id(), "calls.questions.correct", one.question()));
        var none = new EmptyState(
                Icon.CIRCLE_QUESTION_MARK,
                say("calls.questions.answered.none"),
                say("calls.questions.answered.none.why"));
        return new Listing<>(words(), "calls.questions.answered.count", table, none, after -> {
            var page = room().board().answered(call.id(), after);
            return new Slice<>(page.rows(), page.next());
        });
    }

    private static Component text(String said) {
        var text = new Span(said);
        text.addClassName("pre");
        return text;
    }

    private Component answer(CallEditing call, CallQuestionId question, String key, String about) {
        if (!call.may(CallAct.ANSWER)) {
            return new Span(say("calls.questions.closed"));
        }
        var link = Links.plain("", Places.answer(call.id(), question));
        link.add(Icon.PEN_LINE.with(say(key)));
        link.setAriaLabel(say(key + ".which", about));
        return link;
    }
}
