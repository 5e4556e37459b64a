package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.CallId;
import fr.cltsds.call.FormView;
import fr.cltsds.call.SectionView;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** A section of a form that is being written, with its questions and what may be done to each. */
final class SectionWritten extends Section {

    private static final long serialVersionUID = 1L;

    SectionWritten(Wording words, CallId call, FormView form, int place, FormActs acts) {
        var section = form.sections().get(place);
        addClassNames("card", "form-section");
        var title = section.title().isBlank() ? words.of("calls.section.untitled") : section.title();
        add(new H2(words.of("calls.section.heading", place + 1, title)), buttons(words, call, form, place, acts));
        if (!section.help().isBlank()) {
            add(new Paragraph(section.help()));
        }
        if (section.questions().isEmpty()) {
            var none = new Paragraph(words.of("calls.section.empty"));
            none.addClassName("quiet");
            add(none);
        } else {
            var list = new OrderedList();
            list.addClassName("form-questions");
            for (var rank = 0; rank < section.questions().size(); rank++) {
                list.add(new QuestionWritten(words, call, form, place, rank, acts));
            }
            add(list);
        }
        add(Links.to(words.of("calls.question.add"), Icon.PLUS, Places.newQuestion(call, section.id())));
    }

    private static Div buttons(Wording words, CallId call, FormView form, int place, FormActs acts) {
        var section = form.sections().get(place);
        var up = moving(words, "up", section, Icon.ARROW_UP, () -> acts.move(section, place - 1, id("up", section)));
        var down = moving(
                words, "down", section, Icon.ARROW_DOWN, () -> acts.move(section, place + 1, id("down", section)));
        up.setEnabled(place > 0);
        down.setEnabled(place < form.sections().size() - 1);
        var edit = Links.plain("", Places.section(call, section.id()));
        edit.add(Icon.PEN_LINE.with(words.of("calls.edit")));
        edit.setAriaLabel(words.of("calls.section.edit.which", section.title()));
        var remove = Acts.small(words.of("calls.remove"), Icon.TRASH_2, () -> acts.remove(section));
        remove.setAriaLabel(words.of("calls.section.remove.which", section.title()));
        var buttons = new Div(edit, up, down, remove);
        buttons.addClassName("row-acts");
        return buttons;
    }

    private static Button moving(Wording words, String way, SectionView section, Icon icon, Runnable act) {
        var button = Acts.small(words.of("calls.line." + way), icon, act);
        button.setAriaLabel(words.of("calls.section." + way + ".which", section.title()));
        button.setId(id(way, section));
        return button;
    }

    private static String id(String way, SectionView section) {
        return way + "-" + section.id().value();
    }
}
