package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A list with nothing in it: why, and what to do first. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(Icon icon, String title, String why, Component... firstActs) {
        addClassName("empty-state");
        add(icon.drawn(), new H2(title), new Paragraph(why));
        if (firstActs.length > 0) {
            var acts = new Div(firstActs);
            acts.addClassName("acts");
            add(acts);
        }
    }
}
