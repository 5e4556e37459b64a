package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.html.Span;

/** Where something stands, by a picture and a word and only then by a colour. */
public final class Badge extends Span {

    private static final long serialVersionUID = 1L;

    /** What the colour adds to the word. */
    public enum Tone {
        PLAIN(""),
        GOOD("is-good"),
        DUE("is-due"),
        WARNING("is-warning"),
        WRONG("is-wrong"),
        PAST("is-past");

        private final String look;

        Tone(String look) {
            this.look = look;
        }
    }

    public Badge(Tone tone, Icon icon, String word) {
        add(icon.drawn(), new Span(word));
        addClassName("badge");
        if (!tone.look.isEmpty()) {
            addClassName(tone.look);
        }
    }
}
