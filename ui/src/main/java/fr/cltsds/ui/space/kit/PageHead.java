package fr.cltsds.ui.space.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.wording.Wording;

/** The head of a page: the way here, the title, where the thing stands, until when, and the one act that matters now. */
public final class PageHead extends Header {

    private static final long serialVersionUID = 1L;

    private final Trail trail;
    private final H1 title = new H1();
    private final Div state = new Div();
    private final Div acts = new Div();
    private final Paragraph lead = new Paragraph();

    PageHead(Wording words) {
        trail = new Trail(words.of("trail.label"));
        addClassName("page-head");
        title.getElement().setAttribute("tabindex", "-1");
        state.addClassName("state");
        acts.addClassName("acts");
        lead.addClassName("lead");
        var said = new Div(title, state, lead);
        said.addClassName("said");
        state.setVisible(false);
        acts.setVisible(false);
        lead.setVisible(false);
        var line = new Div(said, acts);
        line.addClassName("head-line");
        add(trail, line);
    }

    /** Forgets the way here, the state and the acts, for a page that is shown again about something else. */
    @CanIgnoreReturnValue
    public PageHead anew() {
        trail.clear();
        return state().acts();
    }

    public String title() {
        return title.getText();
    }

    @CanIgnoreReturnValue
    public PageHead title(String words) {
        title.setText(words);
        return this;
    }

    /** One step of the way here; the page itself is added by its title. */
    @CanIgnoreReturnValue
    public PageHead from(String words, Class<? extends Component> page) {
        trail.step(words, page);
        return this;
    }

    /** As {@link #from(String, Class)}, to an address that has parts of its own. */
    @CanIgnoreReturnValue
    public PageHead from(String words, String address) {
        trail.step(words, address);
        return this;
    }

    /** A sentence under the title. */
    @CanIgnoreReturnValue
    public PageHead lead(String words) {
        lead.setText(words);
        lead.setVisible(true);
        return this;
    }

    /** Where the thing stands and until when: a badge, a deadline. */
    @CanIgnoreReturnValue
    public PageHead state(Component... said) {
        state.removeAll();
        state.add(said);
        state.setVisible(said.length > 0);
        return this;
    }

    /** What may be done from here; at most one of them is the primary act. */
    @CanIgnoreReturnValue
    public PageHead acts(Component... offered) {
        acts.removeAll();
        acts.add(offered);
        acts.setVisible(offered.length > 0);
        return this;
    }

    /** Puts the reader at the title, once the page has come. */
    public void focus() {
        title.getElement().callJsFunction("focus");
    }
}
