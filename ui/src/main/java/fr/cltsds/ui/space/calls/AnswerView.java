package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallCommand.AnswerQuestion;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallQuestionDetail;
import fr.cltsds.call.CallQuestionId;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.Addressed;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.CountedText;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a question is answered for everybody, in words that name nobody; answered again, it is corrected. */
@Route(value = Places.ANSWER, layout = MainLayout.class)
@PermitAll
public class AnswerView extends WritingScreen<CallQuestionDetail> {

    private static final long serialVersionUID = 1L;
    private static final int PARAGRAPH = 2_000;

    private final transient CallPublicationDesk desk;
    private final CountedText wording;
    private final CountedText answer;
    private transient @Nullable CallEditing call;

    AnswerView(CallRoom room, CallPublicationDesk desk) {
        super(room);
        this.desk = desk;
        wording = new CountedText(words(), say("calls.answer.wording"), say("calls.answer.wording.hint"), PARAGRAPH);
        answer = new CountedText(
                words(), say("calls.answer.answer"), say("calls.answer.answer.hint"), SpecificationView.PAGES);
        answer.setMinRows(6);
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        var entered = room().call(entering);
        call = entered;
        var question =
                room().board().question(entered.id(), new CallQuestionId(Addressed.id(entering, Places.QUESTION_ID)));
        below(entered);
        head().from(words().label(Part.QUESTIONS), Places.part(entered.id(), Part.QUESTIONS))
                .title(say(question.answer().isPresent() ? "calls.answer.again" : "calls.answer"));
        var asked = new Paragraph(question.asked().asked());
        asked.addClassName("pre");
        add(
                new Card(
                        say("calls.answer.asked", question.asked().askedAt()),
                        asked,
                        new Notice(Notice.Tone.PLAIN, Icon.LOCK, new Span(say("calls.answer.asked.kept")))),
                form());
        if (isWritten(question)) {
            write(question);
        } else {
            entered.against(CallAct.ANSWER).forEach(broken -> form().add(locked(words().of(broken))));
            read(question);
        }
    }

    private CallEditing call() {
        if (call == null) {
            throw new IllegalStateException("Not entered yet");
        }
        return call;
    }

    @Override
    String act() {
        return say("calls.answer.act");
    }

    @Override
    String rule() {
        return "form.required";
    }

    @Override
    Component[] fields() {
        return new Component[] {watched(wording), watched(answer)};
    }

    @Override
    void put(CallQuestionDetail kept) {
        wording.setValue(kept.answer().map(CallPage.Answer::question).orElse(""));
        answer.setValue(kept.answer().map(CallPage.Answer::answer).orElse(""));
    }

    @Override
    List<Said> said(CallQuestionDetail kept) {
        return kept.answer()
                .map(told -> List.of(
                        new Said(say("calls.answer.wording"), told.question()),
                        new Said(say("calls.answer.answer"), told.answer())))
                .orElse(List.of());
    }

    @Override
    CallQuestionDetail again() {
        return room().board().question(call().id(), shown().asked().id());
    }

    @Override
    boolean isWritten(CallQuestionDetail kept) {
        return call().may(CallAct.ANSWER);
    }

    @Override
    CallEditing.Edit lastEdit(CallQuestionDetail kept) {
        return new CallEditing.Edit(
                Optional.empty(),
                kept.answer()
                        .map(CallPage.Answer::answeredAt)
                        .orElse(kept.asked().askedAt()));
    }

    @Override
    Outcome<?> save(CallQuestionDetail seen) {
        return desk.answer(new AnswerQuestion(
                call().id(),
                seen.asked().id(),
                seen.answer().map(CallPage.Answer::answeredAt),
                wording.getValue().strip(),
                answer.getValue().strip()));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.THE_QUESTION_IS_WRITTEN, CallRule.THE_QUESTION_NAMES_NOBODY -> Optional.of(wording);
            case CallRule.THE_ANSWER_IS_WRITTEN -> Optional.of(answer);
            default -> Optional.empty();
        };
    }

    @Override
    void kept(CallQuestionDetail now) {
        go(Places.part(call().id(), Part.QUESTIONS), say("calls.answer.done"));
    }
}
