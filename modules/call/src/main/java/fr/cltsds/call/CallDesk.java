package fr.cltsds.call;

import fr.cltsds.call.CallCommand.AttachSpecification;
import fr.cltsds.call.CallCommand.DescribeCall;
import fr.cltsds.call.CallCommand.DiscardCall;
import fr.cltsds.call.CallCommand.DraftCall;
import fr.cltsds.call.CallCommand.NameContact;
import fr.cltsds.call.CallCommand.NameSignatory;
import fr.cltsds.call.CallCommand.RenameCall;
import fr.cltsds.call.CallCommand.RestrictCall;
import fr.cltsds.call.CallCommand.ScheduleCall;
import fr.cltsds.call.CallCommand.ScoreCall;
import fr.cltsds.call.CallCommand.SpecifyCall;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.papers.Papers;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;
import java.io.InputStream;

/** Where the secretariat writes a call, part by part, until it can be published. */
@Desk
@National
public class CallDesk {

    private final CallWriting writing;
    private final Calls calls;
    private final FormVersions forms;
    private final CallNames names;
    private final CallTemplates templates;
    private final Papers papers;

    CallDesk(
            CallWriting writing,
            Calls calls,
            FormVersions forms,
            CallNames names,
            CallTemplates templates,
            Papers papers) {
        this.writing = writing;
        this.calls = calls;
        this.forms = forms;
        this.names = names;
        this.templates = templates;
        this.papers = papers;
    }

    public Outcome<CallId> draft(DraftCall command) {
        return writing.bySecretariat(() -> CallIdentity.check(Rules.none(), command.year(), command.title())
                .then(() -> begin(command)));
    }

    private CallId begin(DraftCall command) {
        var now = writing.now();
        var id = CallId.mint();
        var call = new Call(id, names.identity(id, command.year(), command.title()), writing.person(), now);
        var form = new FormVersion(id, 1, writing.person(), now);
        if (command.fromTemplate()) {
            var template = templates.usual();
            var _ = call.describe(template.purpose(), template.thresholds()).orThrow();
            var _ = call.restrictTo(template.eligibility()).orThrow();
            var _ = call.scoreBy(template.grid()).orThrow();
            var _ = call.nameSignatory(template.signatory()).orThrow();
            template.fill(form);
        }
        var _ = calls.save(call);
        var _ = forms.save(form);
        return writing.written("call.drafted", id.value(), id);
    }

    public Outcome<CallId> rename(RenameCall command) {
        return writing.change(command, "call.renamed", (call, _) -> CallIdentity.check(
                        call.whileDraft(), command.year(), command.title())
                .thenTry(() -> call.rename(names.identity(command.call(), command.year(), command.title()))));
    }

    public Outcome<CallId> describe(DescribeCall command) {
        return writing.change(
                command, "call.described", (call, _) -> call.describe(command.purpose(), command.thresholds()));
    }

    public Outcome<CallId> schedule(ScheduleCall command) {
        return writing.change(command, "call.scheduled", (call, now) -> call.schedule(command.calendar(), now));
    }

    public Outcome<CallId> specify(SpecifyCall command) {
        return writing.change(command, "call.specified", (call, _) -> call.specify(command.text()));
    }

    /** Attaches the file of the draft specification, in place of the one before. */
    public Outcome<CallId> attach(AttachSpecification command, InputStream content) {
        return writing.change(command, "call.specification.attached", (call, _) -> call.whileDraft()
                .thenTry(() -> papers.keep(command.fileName(), content))
                .flatMap(paper -> {
                    call.specification().paper().ifPresent(papers::discard);
                    return call.attach(paper);
                }));
    }

    public Outcome<CallId> restrictTo(RestrictCall command) {
        return writing.change(command, "call.restricted", (call, _) -> call.restrictTo(command.criteria()));
    }

    public Outcome<CallId> scoreBy(ScoreCall command) {
        return writing.change(command, "call.scored", (call, _) -> call.scoreBy(command.grid()));
    }

    public Outcome<CallId> nameContact(NameContact command) {
        return writing.change(command, "call.contact.named", (call, _) -> call.nameContact(command.contact()));
    }

    public Outcome<CallId> nameSignatory(NameSignatory command) {
        return writing.change(command, "call.signatory.named", (call, _) -> call.nameSignatory(command.signatory()));
    }

    /** Throws a draft away, with its form and its file; a published call is discontinued instead. */
    public Outcome<CallId> discard(DiscardCall command) {
        return writing.bySecretariat(() -> {
            var call = calls.get(command.call());
            return writing.asSeen(command.seen(), call.lastEdit())
                    .and(CallReadiness.broken(call.whileDraft()))
                    .then(() -> throwAway(call));
        });
    }

    private CallId throwAway(Call call) {
        call.specification().paper().ifPresent(papers::discard);
        forms.findByCallId(call.id().value()).forEach(forms::delete);
        calls.delete(call);
        return writing.written("call.discarded", call.id().value(), call.id());
    }
}
