package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.wording.Wording;

/** A page to fill in: one column, what is refused on top, and at the foot what is kept and the one act. */
public abstract class FormPage extends Page {

    private static final long serialVersionUID = 1L;

    private final Refusals refusals;
    private final Saved saved;
    private final Div form = new Div();
    private final Div foot = new Div();

    protected FormPage(Wording words) {
        super(words);
        refusals = new Refusals(words);
        saved = new Saved(words);
        var rule = new Paragraph(words.of("form.required"));
        rule.addClassName("hint");
        form.addClassName("form");
        form.add(refusals, rule);
        foot.addClassName("foot-bar");
        foot.add(saved);
        add(form, foot);
    }

    protected final void fields(Component... fields) {
        form.add(fields);
    }

    protected final void act(Component... offered) {
        foot.add(offered);
    }

    protected final Refusals refusals() {
        return refusals;
    }

    protected final Saved saved() {
        return saved;
    }
}
