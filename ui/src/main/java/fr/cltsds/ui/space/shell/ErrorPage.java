package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Page;
import fr.cltsds.wording.Wording;

/** A page for when there is none: what happened, why that may be, and the way on. */
abstract class ErrorPage extends Page {

    private static final long serialVersionUID = 1L;

    ErrorPage(Wording words) {
        super(words);
    }

    void nothing() {
        tell("error.404.title", "error.404.why", "error.404.then");
    }

    void tell(String title, String why, String then) {
        head().title(say(title));
        var back = new Div(Acts.link(say("error.back"), Icon.LIST_CHECKS, ""));
        back.addClassName("acts");
        add(new Paragraph(say(why)), new Paragraph(say(then)), back);
    }
}
