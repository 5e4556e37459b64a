package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A band in the page that tells something worth knowing, and stays. */
public final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    /** What kind of thing it tells. */
    public enum Tone {
        PLAIN("notice"),
        GOOD("notice notice-good"),
        WARNING("notice notice-warning"),
        SUPERVISION("notice notice-supervision");

        private final String look;

        Tone(String look) {
            this.look = look;
        }
    }

    public Notice(Tone tone, Icon icon, Component... said) {
        setClassName(tone.look);
        add(icon.drawn(), new Div(said));
    }
}
