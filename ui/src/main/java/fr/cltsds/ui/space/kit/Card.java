package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page that stands by itself, under its own heading. */
public final class Card extends Section {

    private static final long serialVersionUID = 1L;

    public Card(String heading, Component... content) {
        var title = new H2(heading);
        addClassName("card");
        add(title);
        add(content);
    }
}
