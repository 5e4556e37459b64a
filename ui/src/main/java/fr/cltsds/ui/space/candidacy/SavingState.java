package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Saved;
import fr.cltsds.wording.Wording;

/** Where what is typed stands: on its way, kept by the portal, or for now by this device alone; the browser itself tells which. */
final class SavingState extends Div {

    private static final long serialVersionUID = 1L;

    SavingState(Wording words, Saved saved) {
        var writing = Icon.REFRESH_CW.with(words.of("candidacy.saving"));
        writing.addClassName("saving-now");
        var here = new Span(Icon.CIRCLE_ALERT.with(words.of("candidacy.kept-here")));
        here.addClassName("saving-here");
        here.getElement().setAttribute("role", "status");
        addClassName("saving");
        add(saved, writing, here);
    }
}
