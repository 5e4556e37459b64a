package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCommand.DraftCall;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where a call begins: with a title, a year, and the proposals of the house. */
@Route(value = Places.NEW, layout = MainLayout.class)
@PermitAll
public class NewCallView extends SecretariatPage {

    private static final long serialVersionUID = 1L;

    private final transient CallDesk desk;
    private final Refusals refusals;
    private final TextField title = new TextField();
    private final IntegerField year = new IntegerField();
    private final RadioButtonGroup<Boolean> template = new RadioButtonGroup<>();
    private boolean drafted;

    NewCallView(CallRoom room, CallDesk desk) {
        super(room);
        this.desk = desk;
        this.refusals = new Refusals(words());
        head().from(say("calls.title"), CallsView.class)
                .title(say("calls.new.title"))
                .lead(say("calls.new.lead"));
        Typing.line(title, say("calls.title.title"), say("calls.title.title.hint"));
        Typing.number(year, say("calls.title.year"), say("calls.title.year.hint"));
        template.setLabel(say("calls.new.template"));
        template.setItems(true, false);
        template.setItemLabelGenerator(usual -> say(usual ? "calls.new.template.usual" : "calls.new.template.blank"));
        template.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        template.setValue(true);
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        year.setValue(room().now().atZone(FrenchDates.PARIS).getYear());
        var rule = new Paragraph(say("form.required"));
        rule.addClassName("hint");
        var form = new Div(refusals, rule, title, year, template);
        form.addClassNames("form", "part-form");
        var acts = new Div(
                Acts.link(say("confirm.cancel"), Icon.ARROW_LEFT, Places.CALLS),
                Typing.once(Acts.primary(say("calls.new.act"), Icon.PLUS, this::draft)));
        acts.addClassName("acts");
        var foot = new Div(new Div(), acts);
        foot.addClassName("foot-bar");
        add(form, foot);
    }

    /** Pressed twice, it makes one call. */
    private void draft() {
        if (drafted) {
            return;
        }
        refusals.clear();
        switch (desk.draft(new DraftCall(Typing.number(year), title.getValue(), template.getValue()))) {
            case Outcome.Done<CallId>(var call) -> {
                drafted = true;
                go(Places.call(call), say("calls.new.done"));
            }
            case Outcome.Refused<CallId>(var broken) -> refusals.show(broken, this::field);
        }
    }

    private Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.THE_TITLE_IS_WRITTEN, CallRule.A_TEXT_FITS_ITS_PLACE -> Optional.of(title);
            case CallRule.THE_YEAR_IS_A_YEAR -> Optional.of(year);
            default -> Optional.empty();
        };
    }
}
