package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.cltsds.call.FormCommand.AddQuestion;
import fr.cltsds.call.FormCommand.EditQuestion;
import fr.cltsds.call.FormDesk;
import fr.cltsds.call.FormEditing;
import fr.cltsds.call.QuestionId;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.SectionId;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.Addressed;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** A question of a call's form, as it is written. */
@Route(value = Places.QUESTION, layout = MainLayout.class)
@RouteAlias(value = Places.NEW_QUESTION, layout = MainLayout.class)
@PermitAll
public class QuestionEditView extends PieceScreen {

    private static final long serialVersionUID = 1L;

    private final transient FormDesk desk;
    private final QuestionFields fields;
    private transient Optional<QuestionId> question = Optional.empty();
    private transient Optional<SectionId> section = Optional.empty();

    QuestionEditView(CallRoom room, FormDesk desk) {
        super(room);
        this.desk = desk;
        this.fields = new QuestionFields(words(), this::touched);
    }

    @Override
    void enter(BeforeEnterEvent entering, FormEditing editing) {
        var named = entering.getRouteParameters();
        question = named.get(Places.QUESTION_ID).map(_ -> new QuestionId(Addressed.id(entering, Places.QUESTION_ID)));
        section = named.get(Places.SECTION_ID).map(_ -> new SectionId(Addressed.id(entering, Places.SECTION_ID)));
        var into = editing.form().sections().stream()
                .filter(one -> section.filter(one.id()::equals).isPresent())
                .findFirst();
        if (in(editing).isEmpty() && into.isEmpty()) {
            throw new Missing("question");
        }
        head().title(say(question.isPresent() ? "calls.question.edit" : "calls.question.new"));
        into.ifPresent(one -> head().lead(say("calls.question.new.lead", one.title())));
    }

    private Optional<QuestionView> in(FormEditing editing) {
        return question.flatMap(editing.form()::question);
    }

    @Override
    boolean isGone(FormEditing editing) {
        return question.isPresent()
                ? in(editing).isEmpty()
                : editing.form().sections().stream()
                        .noneMatch(one -> section.filter(one.id()::equals).isPresent());
    }

    @Override
    Component[] fields() {
        return new Component[] {fields};
    }

    @Override
    void put(FormEditing editing) {
        in(editing).map(QuestionView::text).ifPresentOrElse(fields::put, fields::blank);
    }

    @Override
    List<Said> said(FormEditing editing) {
        return in(editing)
                .map(kept -> QuestionFields.said(words(), kept.text()))
                .orElse(List.of());
    }

    @Override
    Outcome<?> save(FormEditing seen) {
        return question.<Outcome<?>>map(
                        id -> desk.editQuestion(new EditQuestion(call(), seen.seen(), id, fields.typed())))
                .orElseGet(() ->
                        desk.addQuestion(new AddQuestion(call(), seen.seen(), section.orElseThrow(), fields.typed())));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return fields.field(broken);
    }
}
