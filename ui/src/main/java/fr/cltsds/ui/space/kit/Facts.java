package fr.cltsds.ui.space.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** What is known of a thing, line by line. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("facts");
    }

    @CanIgnoreReturnValue
    public Facts fact(String what, String is) {
        return fact(what, new Text(is));
    }

    @CanIgnoreReturnValue
    public Facts fact(String what, Component... is) {
        add(new Term(what));
        var said = new Description();
        said.add(is);
        add(said);
        return this;
    }
}
