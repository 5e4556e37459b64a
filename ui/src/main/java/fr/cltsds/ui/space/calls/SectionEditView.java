package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.cltsds.call.FormCommand.AddSection;
import fr.cltsds.call.FormCommand.EditSection;
import fr.cltsds.call.FormDesk;
import fr.cltsds.call.FormEditing;
import fr.cltsds.call.FormRule;
import fr.cltsds.call.SectionId;
import fr.cltsds.call.SectionView;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.Addressed;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** A section of a call's form, as it is written. */
@Route(value = Places.SECTION, layout = MainLayout.class)
@RouteAlias(value = Places.NEW_SECTION, layout = MainLayout.class)
@PermitAll
public class SectionEditView extends PieceScreen {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 1;

    private final transient FormDesk desk;
    private final TextField title = new TextField();
    private final TextArea help = new TextArea();
    private transient Optional<SectionId> section = Optional.empty();

    SectionEditView(CallRoom room, FormDesk desk) {
        super(room);
        this.desk = desk;
        Typing.line(title, say("calls.section.title"), say("calls.section.title.hint"));
        Typing.lines(help, say("calls.section.help"), say("calls.section.help.hint"));
    }

    @Override
    void enter(BeforeEnterEvent entering, FormEditing editing) {
        section = entering.getRouteParameters()
                .get(Places.SECTION_ID)
                .map(_ -> new SectionId(Addressed.id(entering, Places.SECTION_ID)));
        if (section.isPresent() && kept(section.get(), editing).isEmpty()) {
            throw new Missing("section");
        }
        head().title(say(section.isPresent() ? "calls.section.edit" : "calls.section.new"));
    }

    private static Optional<SectionView> kept(SectionId section, FormEditing editing) {
        return editing.form().sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst();
    }

    private Optional<SectionView> in(FormEditing editing) {
        return section.flatMap(id -> kept(id, editing));
    }

    @Override
    boolean isGone(FormEditing editing) {
        return section.isPresent() && in(editing).isEmpty();
    }

    @Override
    Component[] fields() {
        return new Component[] {watched(title), watched(help)};
    }

    @Override
    void put(FormEditing editing) {
        title.setValue(in(editing).map(SectionView::title).orElse(""));
        help.setValue(in(editing).map(SectionView::help).orElse(""));
    }

    @Override
    List<Said> said(FormEditing editing) {
        return in(editing)
                .map(one -> List.of(
                        new Said(say("calls.section.title"), one.title()),
                        new Said(say("calls.section.help"), one.help())))
                .orElse(List.of());
    }

    @Override
    Outcome<?> save(FormEditing seen) {
        return section.<Outcome<?>>map(id -> desk.editSection(new EditSection(
                        call(), seen.seen(), id, title.getValue().strip(), help.getValue())))
                .orElseGet(() -> desk.addSection(
                        new AddSection(call(), seen.seen(), title.getValue().strip(), help.getValue())));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return broken.rule() == FormRule.A_TEXT_FITS_THE_FORM
                ? Optional.of(
                        broken.arguments().get(LENGTH).equals(help.getValue().length()) ? help : title)
                : Optional.empty();
    }
}
