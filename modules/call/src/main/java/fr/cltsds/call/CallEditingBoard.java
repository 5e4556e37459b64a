package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import fr.cltsds.papers.Papers;
import fr.cltsds.people.NationalRights;
import fr.cltsds.people.Role;
import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;

/** Where the secretariat finds its calls as they are being written; for anybody else there is nothing. */
@Board
@National
public class CallEditingBoard {

    private static final int PAGE = 20;
    private static final UUID START = new UUID(0, 0);

    private final Calls calls;
    private final FormVersions forms;
    private final CallQuestions questions;
    private final CallAnswers answers;
    private final CallTally tally;
    private final Papers papers;
    private final NationalRights rights;
    private final Clock clock;

    CallEditingBoard(
            Calls calls,
            FormVersions forms,
            CallQuestions questions,
            CallAnswers answers,
            CallTally tally,
            Papers papers,
            NationalRights rights,
            Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.questions = questions;
        this.answers = answers;
        this.tally = tally;
        this.papers = papers;
        this.rights = rights;
        this.clock = clock;
    }

    public CallDraftList calls(Optional<CallId> after) {
        rights.require(Role.SECRETARIAT);
        var now = clock.instant();
        var more = Limit.of(PAGE + 1);
        var found = after.map(left -> calls.findByIdLessThanOrderByIdDesc(left.value(), more))
                .orElseGet(() -> calls.findByOrderByIdDesc(more));
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var counted = tally.of(shown.stream().map(Call::id).toList());
        var rows = shown.stream()
                .map(call -> row(call, Objects.requireNonNull(counted.get(call.id())), now))
                .toList();
        return new CallDraftList(
                rows, found.size() > PAGE ? Optional.of(rows.getLast().id()) : Optional.empty());
    }

    private static CallDraftRow row(Call call, CallTally.Counted counted, Instant now) {
        return new CallDraftRow(
                call.id(),
                call.identity().reference(),
                call.identity().title(),
                call.phaseAt(now),
                call.calendar().opening(),
                call.calendar().deadline(),
                call.lastEdit().at(),
                counted.filings(),
                counted.questions());
    }

    public CallEditing call(CallId id) {
        rights.require(Role.SECRETARIAT);
        var call = calls.get(id);
        var now = clock.instant();
        var phase = call.phaseAt(now);
        return new CallEditing(
                id,
                call.lastEdit().version(),
                now,
                phase,
                call.identity().year(),
                call.identity().reference(),
                new Slug(call.identity().slug()),
                call.identity().title(),
                call.purpose(),
                call.thresholds(),
                call.calendar(),
                call.window(),
                call.specifications().reversed().stream()
                        .map(version -> new CallEditing.Specification(
                                version.number(),
                                version.text(),
                                version.changeNote(),
                                version.file(),
                                version.publishedAt()))
                        .toList(),
                call.eligibility(),
                call.grid(),
                call.contact(),
                call.signatory(),
                call.formVersion(),
                call.extensions(),
                call.discontinuation(),
                phase == CallPhase.DRAFT ? CallReadiness.of(call, forms.latest(id), now) : List.of(),
                Arrays.stream(CallAct.values())
                        .collect(Collectors.toMap(act -> act, act -> CallReadiness.broken(call.may(act, now)))),
                edit(call.lastEdit()));
    }

    /** The questions that wait for an answer, in the words in which they were asked. */
    public CallQuestionPage<CallEditing.Waiting> waiting(CallId call, Optional<CallQuestionId> after) {
        rights.require(Role.SECRETARIAT);
        return page(
                questions.unanswered(call.value(), left(after), Limit.of(PAGE + 1)),
                CallEditingBoard::waiting,
                CallEditing.Waiting::id);
    }

    /** What everybody reads in answer. */
    public CallQuestionPage<CallPage.Answer> answered(CallId call, Optional<CallQuestionId> after) {
        rights.require(Role.SECRETARIAT);
        return page(
                answers.findByCallIdAndQuestionGreaterThanOrderByQuestion(
                        call.value(), left(after), Limit.of(PAGE + 1)),
                CallAnswer::view,
                CallPage.Answer::id);
    }

    public CallQuestionDetail question(CallId call, CallQuestionId question) {
        rights.require(Role.SECRETARIAT);
        return new CallQuestionDetail(
                waiting(questions.get(call, question)),
                answers.findByQuestionAndCallId(question.value(), call.value()).map(CallAnswer::view));
    }

    private static CallEditing.Waiting waiting(CallQuestion question) {
        return new CallEditing.Waiting(question.id(), question.asked(), question.askedAt());
    }

    private static UUID left(Optional<CallQuestionId> after) {
        return after.map(CallQuestionId::value).orElse(START);
    }

    private static <E, T> CallQuestionPage<T> page(List<E> found, Function<E, T> told, Function<T, CallQuestionId> id) {
        var rows = found.stream().limit(PAGE).map(told).toList();
        return new CallQuestionPage<>(
                rows, found.size() > PAGE ? Optional.of(id.apply(rows.getLast())) : Optional.empty());
    }

    private CallEditing.Edit edit(CallState.LastEdit last) {
        return new CallEditing.Edit(last.by().flatMap(rights::nameOf), last.at());
    }

    /** The version of the form that is being written, or the one in force. */
    public FormEditing form(CallId call) {
        rights.require(Role.SECRETARIAT);
        var form = forms.latest(call);
        var inForce = calls.get(call).formVersion();
        var draft = form.isPublished() ? List.<FormChange>of() : changes(call, inForce, form.view());
        return new FormEditing(
                form.view(),
                form.lastEdit().version(),
                form.isPublished(),
                inForce,
                form.isPublished() ? List.of() : form.missing(),
                draft,
                edit(form.lastEdit()));
    }

    private List<FormChange> changes(CallId call, int inForce, FormView draft) {
        return forms.findPublished(call.value(), inForce)
                .map(published -> FormChanges.between(published.view(), draft))
                .orElse(List.of());
    }

    /** Writes out the file of the specification that is being written, to look it over before everybody does. */
    public void copyFile(CallId call, OutputStream out) {
        rights.require(Role.SECRETARIAT);
        calls.get(call).specification().paper().ifPresent(paper -> papers.copyTo(paper, out));
    }
}
