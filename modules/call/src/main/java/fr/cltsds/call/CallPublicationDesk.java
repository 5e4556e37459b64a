package fr.cltsds.call;

import fr.cltsds.call.CallCommand.AnswerQuestion;
import fr.cltsds.call.CallCommand.DiscontinueCall;
import fr.cltsds.call.CallCommand.ExtendCall;
import fr.cltsds.call.CallCommand.NoteQuestion;
import fr.cltsds.call.CallCommand.PublishCall;
import fr.cltsds.call.CallCommand.RespecifyCall;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.papers.Papers;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;
import java.io.InputStream;
import java.util.Optional;

/** Where the secretariat publishes a call, and then speaks to everybody about it until it closes. */
@Desk
@National
public class CallPublicationDesk {

    private final CallWriting writing;
    private final Calls calls;
    private final FormVersions forms;
    private final CallQuestions questions;
    private final CallAnswers answers;
    private final ReceiptBooks books;
    private final PublishedFiles files;
    private final Papers papers;

    CallPublicationDesk(
            CallWriting writing,
            Calls calls,
            FormVersions forms,
            CallQuestions questions,
            CallAnswers answers,
            ReceiptBooks books,
            PublishedFiles files,
            Papers papers) {
        this.writing = writing;
        this.calls = calls;
        this.forms = forms;
        this.questions = questions;
        this.answers = answers;
        this.books = books;
        this.files = files;
        this.papers = papers;
    }

    /** Publishes the call with its form and the file of its specification, and opens its book of receipts. */
    public Outcome<CallId> publish(PublishCall command) {
        return writing.change(command, "call.published", (call, now) -> {
            var form = forms.latest(command.call());
            return call.publish(form, now).map(published -> {
                var _ = forms.save(form.publish(now).orThrow());
                books.open(published.id(), published.identity().reference());
                files.publish(published.specification());
                return published;
            });
        });
    }

    public Outcome<CallId> extend(ExtendCall command) {
        return writing.changeBecause(
                command.reason(),
                command,
                "call.extended",
                (call, now) -> call.extend(command.deadline(), command.reason(), now));
    }

    public Outcome<CallId> respecify(RespecifyCall command, InputStream content) {
        return writing.change(command, "call.specification.revised", (call, now) -> call.mayBeRespecified(
                        command.text(), command.changeNote(), now)
                .thenTry(() -> papers.keep(command.fileName(), content))
                .flatMap(paper -> call.respecify(command.text(), command.changeNote(), paper, now))
                .map(revised -> {
                    files.publish(revised.specification());
                    return revised;
                }));
    }

    public Outcome<CallId> discontinue(DiscontinueCall command) {
        return writing.changeBecause(
                command.reason(), command, "call.discontinued", (call, now) -> call.discontinue(command.reason(), now));
    }

    /** Noted twice in the same words, a question that still waits stands once. */
    public Outcome<CallQuestionId> note(NoteQuestion command) {
        return writing.bySecretariat(() -> CallQuestion.on(calls.get(command.call()), command.asked(), writing.now())
                .map(question -> questions
                        .waiting(command.call().value(), command.asked())
                        .map(CallQuestion::id)
                        .orElseGet(() -> noted(question))));
    }

    private CallQuestionId noted(CallQuestion question) {
        var id = questions.save(question).id();
        return writing.written("call.question.noted", id.value(), id);
    }

    public Outcome<CallQuestionId> answer(AnswerQuestion command) {
        return writing.bySecretariat(() -> answered(calls.get(command.call()), command)
                .map(answer -> answers.save(answer).question())
                .map(id -> writing.written("call.question.answered", id.value(), id)));
    }

    private Outcome<CallAnswer> answered(Call call, AnswerQuestion command) {
        var now = writing.now();
        return answers.findByQuestionAndCallId(
                        command.question().value(), command.call().value())
                .map(former -> asSeen(command, former.view())
                        .thenTry(() -> former.correct(call, command.wording(), command.answer(), now)))
                .orElseGet(() -> questions
                        .get(command.call(), command.question())
                        .answer(call, command.wording(), command.answer(), now));
    }

    private static Rules asSeen(AnswerQuestion command, CallPage.Answer former) {
        return Rules.require(
                CallRule.NOBODY_CHANGED_IT_MEANWHILE,
                command.seen().equals(Optional.of(former.answeredAt())),
                "HCTS",
                former.answeredAt());
    }
}
