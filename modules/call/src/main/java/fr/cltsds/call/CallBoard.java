package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.room.Board;
import fr.cltsds.room.OpenToPublic;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;

/** Where everybody reads the published calls. */
@Board
@OpenToPublic
public class CallBoard {

    private static final int PAGE = 20;

    private final Calls calls;
    private final FormVersions forms;
    private final CallAnswers answers;
    private final PublishedFiles files;
    private final Clock clock;

    CallBoard(Calls calls, FormVersions forms, CallAnswers answers, PublishedFiles files, Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.answers = answers;
        this.files = files;
        this.clock = clock;
    }

    /** The published calls, latest deadline first; archived ones keep their place. */
    public CallList published(Optional<CallCursor> after) {
        var now = clock.instant();
        var more = Limit.of(PAGE + 1);
        var found = after
                .map(left -> calls.publishedAfter(left.closesAt(), left.call().value(), more))
                .orElseGet(() -> calls.firstPublished(more))
                .stream()
                .map(call -> CallPages.row(call, now))
                .toList();
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        return new CallList(rows, found.size() > PAGE ? Optional.of(cursor(rows.getLast())) : Optional.empty());
    }

    private static CallCursor cursor(CallRow last) {
        return new CallCursor(last.closesAt(), last.id());
    }

    /** The call at that address; {@link Missing} for a draft, and for what is no address. */
    public CallPage page(String slug) {
        return page(published(slug), clock.instant());
    }

    private CallPage page(Call call, Instant now) {
        return CallPages.page(
                call,
                answers.findByCallIdOrderByQuestion(call.id().value()).stream()
                        .map(CallAnswer::view)
                        .toList(),
                now);
    }

    private Call published(String slug) {
        return calls.findPublished(slug).orElseThrow(() -> new Missing(slug));
    }

    /** A published version of a call's form. */
    public FormView form(CallId call, int version) {
        return published(call, version).view();
    }

    /** What changed in a call's form from one published version to another. */
    public List<FormChange> formChanges(CallId call, int earlier, int later) {
        return FormChanges.between(form(call, earlier), form(call, later));
    }

    private FormVersion published(CallId call, int version) {
        return forms.findPublished(call.value(), version).orElseThrow(() -> new Missing(call));
    }

    /** What is known of the file of a version of the specification, before it is written out. */
    public CallFile file(String slug, int specification) {
        return version(slug, specification).file().orElseThrow(() -> new Missing(slug));
    }

    public void copyFile(String slug, int specification, OutputStream out) {
        files.copyTo(version(slug, specification), out);
    }

    private CallSpecification version(String slug, int number) {
        return published(slug).specifications().stream()
                .filter(specification -> specification.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing(slug));
    }
}
