package fr.cltsds.ui.space.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** A detail page's body: what it is about, and a narrow column with its state, its people and what may be done now. */
public final class Columns extends Div {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();
    private final Aside beside = new Aside();

    public Columns(String besideIs) {
        addClassName("columns");
        content.addClassName("content");
        beside.addClassName("beside");
        beside.getElement().setAttribute("aria-label", besideIs);
        add(content, beside);
    }

    @CanIgnoreReturnValue
    public Columns content(Component... parts) {
        content.add(parts);
        return this;
    }

    @CanIgnoreReturnValue
    public Columns beside(Component... parts) {
        beside.add(parts);
        return this;
    }
}
