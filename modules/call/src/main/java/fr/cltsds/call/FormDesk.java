package fr.cltsds.call;

import fr.cltsds.call.FormCommand.AddQuestion;
import fr.cltsds.call.FormCommand.AddSection;
import fr.cltsds.call.FormCommand.DropRevision;
import fr.cltsds.call.FormCommand.EditQuestion;
import fr.cltsds.call.FormCommand.EditSection;
import fr.cltsds.call.FormCommand.MoveQuestion;
import fr.cltsds.call.FormCommand.MoveSection;
import fr.cltsds.call.FormCommand.PublishForm;
import fr.cltsds.call.FormCommand.RemoveQuestion;
import fr.cltsds.call.FormCommand.RemoveSection;
import fr.cltsds.call.FormCommand.ReviseForm;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;
import java.util.function.Function;

/** Where the secretariat writes the form of a call: its sections and its questions, one version after the other. */
@Desk
@National
public class FormDesk {

    private final CallWriting writing;
    private final Calls calls;
    private final FormVersions forms;

    FormDesk(CallWriting writing, Calls calls, FormVersions forms) {
        this.writing = writing;
        this.calls = calls;
        this.forms = forms;
    }

    public Outcome<SectionId> addSection(AddSection command) {
        var id = SectionId.mint();
        return change(command, form -> form.addSection(id, command.title(), command.help()))
                .map(_ -> id);
    }

    public Outcome<CallId> editSection(EditSection command) {
        return change(command, form -> form.editSection(command.section(), command.title(), command.help()));
    }

    public Outcome<CallId> moveSection(MoveSection command) {
        return change(command, form -> form.moveSection(command.section(), command.place()));
    }

    public Outcome<CallId> removeSection(RemoveSection command) {
        return change(command, form -> form.removeSection(command.section()));
    }

    public Outcome<QuestionId> addQuestion(AddQuestion command) {
        var id = QuestionId.mint();
        return change(command, form -> form.addQuestion(command.section(), id, command.text()))
                .map(_ -> id);
    }

    public Outcome<CallId> editQuestion(EditQuestion command) {
        return change(command, form -> form.editQuestion(command.question(), command.text()));
    }

    public Outcome<CallId> moveQuestion(MoveQuestion command) {
        return change(command, form -> form.moveQuestion(command.question(), command.section(), command.place()));
    }

    public Outcome<CallId> removeQuestion(RemoveQuestion command) {
        return change(command, form -> form.removeQuestion(command.question()));
    }

    /** Begins the next version; nothing changes for anybody until it is published. */
    public Outcome<CallId> revise(ReviseForm command) {
        return writing.bySecretariat(() -> {
            var now = writing.now();
            return calls.get(command.call())
                    .whilePublic(now)
                    .thenTry(() -> forms.latest(command.call()).next(writing.person(), now))
                    .map(next -> forms.save(next).call())
                    .map(id -> writing.written("call.form.revised", id.value(), id));
        });
    }

    public Outcome<CallId> drop(DropRevision command) {
        return writing.bySecretariat(() -> {
            var form = forms.latest(command.call());
            return writing.asSeen(command.seen(), form.lastEdit())
                    .and(CallReadiness.broken(form.mayBeDropped()))
                    .then(() -> {
                        forms.delete(form);
                        return writing.written(
                                "call.form.dropped", command.call().value(), command.call());
                    });
        });
    }

    public Outcome<CallId> publish(PublishForm command) {
        return writing.bySecretariat(() -> {
            var now = writing.now();
            var call = calls.get(command.call());
            var form = forms.latest(command.call());
            return writing.asSeen(command.seen(), form.lastEdit())
                    .and(CallReadiness.broken(call.whilePublic(now)))
                    .thenTry(() -> form.publish(now))
                    .flatMap(published -> call.ask(forms.save(published), now))
                    .map(asking -> calls.save(asking).id())
                    .map(id -> writing.written("call.form.published", id.value(), id));
        });
    }

    private Outcome<CallId> change(FormCommand.Change command, Function<FormVersion, Outcome<FormVersion>> verb) {
        return writing.bySecretariat(() -> {
            var form = forms.latest(command.call());
            return writing.asSeen(command.seen(), form.lastEdit())
                    .thenTry(() -> verb.apply(form))
                    .map(changed -> forms.save(changed.editedBy(writing.person(), writing.now()))
                            .call())
                    .map(id -> writing.written("call.form.edited", id.value(), id));
        });
    }
}
