package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.FormCommand.DropRevision;
import fr.cltsds.call.FormCommand.MoveQuestion;
import fr.cltsds.call.FormCommand.MoveSection;
import fr.cltsds.call.FormCommand.PublishForm;
import fr.cltsds.call.FormCommand.RemoveQuestion;
import fr.cltsds.call.FormCommand.RemoveSection;
import fr.cltsds.call.FormCommand.ReviseForm;
import fr.cltsds.call.FormDesk;
import fr.cltsds.call.FormEditing;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.SectionId;
import fr.cltsds.call.SectionView;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.wording.Wording;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is done to a form on its own page: its order, what is removed, its versions. */
final class FormActs {

    private final Wording words;
    private final FormDesk desk;
    private final CallEditing call;
    private final FormEditing form;
    private final Refusals refusals;
    private final Consumer<String> drawn;

    FormActs(
            Wording words,
            FormDesk desk,
            CallEditing call,
            FormEditing form,
            Refusals refusals,
            Consumer<String> drawn) {
        this.words = words;
        this.desk = desk;
        this.call = call;
        this.form = form;
        this.refusals = refusals;
        this.drawn = drawn;
    }

    void move(SectionView section, int place, String focused) {
        done(desk.moveSection(new MoveSection(call.id(), form.seen(), section.id(), place)), focused);
    }

    void move(QuestionView question, SectionId into, int place, String focused) {
        done(desk.moveQuestion(new MoveQuestion(call.id(), form.seen(), question.id(), into, place)), focused);
    }

    void remove(SectionView section) {
        ConfirmAct.askDanger(
                words,
                words.of("calls.section.remove.question", section.title()),
                words.of("calls.section.remove.effect"),
                words.of("calls.section.remove"),
                () -> done(desk.removeSection(new RemoveSection(call.id(), form.seen(), section.id())), ""));
    }

    void remove(QuestionView question) {
        ConfirmAct.askDanger(
                words,
                words.of("calls.question.remove.question", question.wording()),
                words.of("calls.question.remove.effect"),
                words.of("calls.question.remove"),
                () -> done(desk.removeQuestion(new RemoveQuestion(call.id(), form.seen(), question.id())), ""));
    }

    Button revise() {
        return Typing.once(Acts.plain(
                words.of("calls.form.revise"), Icon.PLUS, () -> done(desk.revise(new ReviseForm(call.id())), "")));
    }

    /** What becomes of a version that is being written beside the one in force. */
    Component outcome() {
        var acts = new Div(
                Acts.primary(words.of("calls.form.publish"), Icon.SEND, this::publish),
                Acts.danger(words.of("calls.form.drop"), Icon.TRASH_2, this::drop));
        acts.addClassName("acts");
        return acts;
    }

    private void publish() {
        ConfirmAct.ask(
                words,
                words.of("calls.form.publish.question", form.form().version()),
                words.of("calls.form.publish.effect", form.inForce()),
                words.of("calls.form.publish"),
                () -> done(desk.publish(new PublishForm(call.id(), form.seen())), ""));
    }

    private void drop() {
        ConfirmAct.askDanger(
                words,
                words.of("calls.form.drop.question", form.form().version()),
                words.of("calls.form.drop.effect", form.inForce()),
                words.of("calls.form.drop"),
                () -> done(desk.drop(new DropRevision(call.id(), form.seen())), ""));
    }

    /** Refused, the form is shown as somebody else has made it: nothing was typed here that could be lost. */
    private void done(Outcome<CallId> outcome, String focused) {
        refusals.clear();
        drawn.accept(focused);
        if (outcome instanceof Outcome.Refused<CallId>(var broken)) {
            refusals.show(broken);
        }
    }

    /** Puts the reader back on the button that moved something, at its new place. */
    void focus(Component within, String id) {
        if (!id.isEmpty()) {
            below(within)
                    .filter(one -> one.getId().filter(id::equals).isPresent())
                    .findFirst()
                    .ifPresent(one -> {
                        if (one instanceof Focusable<?> button) {
                            button.focus();
                        }
                    });
        }
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FormActs::below));
    }
}
