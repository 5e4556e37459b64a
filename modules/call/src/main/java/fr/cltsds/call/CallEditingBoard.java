package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import fr.cltsds.papers.Papers;
import fr.cltsds.people.NationalRights;
import fr.cltsds.people.Role;
import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;

/** Where the secretariat finds its calls as they are being written; for anybody else there is nothing. */
@Board
@National
public class CallEditingBoard {

    private static final int PAGE = 20;
    private static final int MOST_WAITING = 100;

    private final Calls calls;
    private final FormVersions forms;
    private final CallQuestions questions;
    private final CallAnswers answers;
    private final Papers papers;
    private final NationalRights rights;
    private final Clock clock;

    CallEditingBoard(
            Calls calls,
            FormVersions forms,
            CallQuestions questions,
            CallAnswers answers,
            Papers papers,
            NationalRights rights,
            Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.questions = questions;
        this.answers = answers;
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
        var rows = found.stream()
                .limit(PAGE)
                .map(call -> new CallDraftRow(
                        call.id(),
                        call.identity().reference(),
                        call.identity().title(),
                        call.phaseAt(now),
                        call.window().map(CallWindow::closesAt),
                        call.lastEdit().at()))
                .toList();
        return new CallDraftList(
                rows, found.size() > PAGE ? Optional.of(rows.getLast().id()) : Optional.empty());
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
                waiting(id),
                answers.findByCallIdOrderByQuestion(id.value()).stream()
                        .map(CallAnswer::view)
                        .toList(),
                call.extensions(),
                call.discontinuation(),
                phase == CallPhase.DRAFT ? CallReadiness.of(call, forms.latest(id), now) : List.of(),
                edit(call.lastEdit()));
    }

    private List<CallEditing.Waiting> waiting(CallId call) {
        return questions.unanswered(call.value(), Limit.of(MOST_WAITING)).stream()
                .map(question -> new CallEditing.Waiting(question.id(), question.asked(), question.askedAt()))
                .toList();
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
