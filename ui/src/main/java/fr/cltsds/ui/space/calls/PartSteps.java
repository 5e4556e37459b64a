package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPhase;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** The parts of a call with what is still missing in each, any of them one step away; on a phone, a list to choose from. */
final class PartSteps extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient CallEditing call;

    PartSteps(Wording words, CallEditing call, Part here) {
        this.words = words;
        this.call = call;
        addClassName("steps");
        setAriaLabel(words.of("calls.steps"));
        var list = new OrderedList();
        for (var part : Part.values()) {
            list.add(step(part, part == here));
        }
        add(list, choice(here));
    }

    private ListItem step(Part part, boolean current) {
        var link = new Anchor(Places.part(call.id(), part));
        link.setRouterIgnore(false);
        var title = new Span(words.label(part));
        title.addClassName("step-title");
        link.add(icon(part).drawn(), title);
        link.addClassName(look(part));
        var state = state(part);
        if (!state.isEmpty()) {
            var said = new Span(state);
            said.addClassName("step-state");
            link.add(said);
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return new ListItem(link);
    }

    private Select<Part> choice(Part here) {
        var choice = new Select<Part>();
        choice.setLabel(words.of("calls.steps.choose"));
        choice.setItems(Part.values());
        choice.setItemLabelGenerator(part -> state(part).isEmpty()
                ? words.label(part)
                : words.of("calls.step.choice", words.label(part), state(part)));
        choice.setValue(here);
        choice.addValueChangeListener(
                chosen -> choice.getUI().ifPresent(ui -> ui.navigate(Places.part(call.id(), chosen.getValue()))));
        return choice;
    }

    private boolean isCounted(Part part) {
        return call.phase() == CallPhase.DRAFT && part != Part.QUESTIONS;
    }

    private String state(Part part) {
        return isCounted(part) ? words.of(isMissing(part) ? "calls.step.missing" : "calls.step.whole") : "";
    }

    private boolean isMissing(Part part) {
        return part.isMissingIn(call.missing());
    }

    private String look(Part part) {
        return !isCounted(part) ? "step-plain" : isMissing(part) ? "step-begun" : "step-complete";
    }

    private Icon icon(Part part) {
        if (!isCounted(part)) {
            return switch (part) {
                case QUESTIONS -> Icon.CIRCLE_QUESTION_MARK;
                case CONTACT -> Icon.PEN_LINE;
                case FORM -> Icon.LIST_CHECKS;
                default -> Icon.LOCK;
            };
        }
        return isMissing(part) ? Icon.CIRCLE_DASHED : Icon.CIRCLE_CHECK;
    }
}
