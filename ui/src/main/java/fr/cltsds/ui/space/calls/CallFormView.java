package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.FormDesk;
import fr.cltsds.call.FormEditing;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** The form of a call, one version after the other: sections and questions in the order in which they are asked. */
@Route(value = Places.FORM, layout = MainLayout.class)
@PermitAll
public class CallFormView extends SecretariatPage {

    private static final long serialVersionUID = 1L;

    private final transient FormDesk desk;
    private final Refusals refusals;
    private final Div steps = new Div();
    private final Div content = new Div();

    CallFormView(CallRoom room, FormDesk desk) {
        super(room);
        this.desk = desk;
        this.refusals = new Refusals(words());
        steps.addClassName("steps-place");
        content.addClassName("form-editor");
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        var call = room().call(entering);
        below(call);
        head().title(words().label(Part.FORM)).lead(say("calls.lead." + Part.FORM));
        var page = new Div(steps, new Div(refusals, content));
        page.addClassName("writing");
        add(page);
        draw(call, "");
    }

    /** Shows the form as it is now, with the focus on the button that was pressed, where there is one. */
    private void draw(CallEditing call, String focused) {
        var form = room().board().form(call.id());
        var writing = new FormActs(words(), desk, call, form, refusals, told -> draw(room().again(call), told));
        head().state(badge(form));
        steps.removeAll();
        steps.add(new PartSteps(words(), call, Part.FORM));
        content.removeAll();
        content.add(state(call, form, writing));
        var sections = form.form().sections();
        for (var place = 0; place < sections.size(); place++) {
            content.add(
                    form.published()
                            ? new SectionRead(words(), sections.get(place), place)
                            : new SectionWritten(words(), call.id(), form.form(), place, writing));
        }
        if (!form.published()) {
            content.add(Links.to(say("calls.section.add"), Icon.PLUS, Places.newSection(call.id())));
        }
        writing.focus(content, focused);
    }

    private Badge badge(FormEditing form) {
        return form.published()
                ? new Badge(
                        Badge.Tone.GOOD,
                        Icon.LOCK,
                        say("calls.form.in-force", form.form().version()))
                : new Badge(
                        Badge.Tone.WARNING,
                        Icon.PEN_LINE,
                        say("calls.form.written", form.form().version()));
    }

    private Component state(CallEditing call, FormEditing form, FormActs writing) {
        var state = new Div();
        if (form.published()) {
            state.add(
                    new Notice(Notice.Tone.PLAIN, Icon.LOCK, new Paragraph(say("calls.form.locked", form.inForce()))));
            if (call.may(CallAct.REVISE_FORM)) {
                state.add(writing.revise());
            } else {
                call.against(CallAct.REVISE_FORM).forEach(broken -> state.add(new Paragraph(words().of(broken))));
            }
            return state;
        }
        if (!form.missing().isEmpty()) {
            var list = new UnorderedList();
            form.missing().forEach(broken -> list.add(new ListItem(words().of(broken))));
            state.add(new Card(say("calls.form.missing"), list));
        }
        if (form.inForce() > 0) {
            state.add(new Card(say("calls.form.changes", form.inForce()), changes(form), writing.outcome()));
        }
        return state;
    }

    private Component changes(FormEditing form) {
        if (form.changes().isEmpty()) {
            return new Paragraph(say("calls.form.changes.none"));
        }
        var list = new UnorderedList();
        form.changes()
                .forEach(change ->
                        list.add(new ListItem(new Span(say("calls.form.change", change.kind(), change.wording())))));
        return list;
    }
}
