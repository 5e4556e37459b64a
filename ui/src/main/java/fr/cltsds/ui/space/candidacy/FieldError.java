package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.ui.space.kit.Icon;

/** What is wrong with an answer made of several fields, said under them. */
final class FieldError extends Div {

    private static final long serialVersionUID = 1L;

    private final Span sentence = new Span();

    FieldError() {
        addClassName("field-error");
        getElement().setAttribute("role", "alert");
    }

    void say(String words) {
        removeAll();
        sentence.setText(words);
        add(Icon.CIRCLE_ALERT.drawn(), sentence);
    }

    void nothing() {
        removeAll();
    }
}
