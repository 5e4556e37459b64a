package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** One of several criteria, with its place among them: it is moved and removed by buttons. */
abstract class Line extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final Span rank = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;
    private transient Runnable raise = () -> {};
    private transient Runnable lower = () -> {};
    private transient Runnable takeAway = () -> {};

    Line(Wording words) {
        this.words = words;
        up = Acts.small(words.of("calls.line.up"), Icon.ARROW_UP, () -> raise.run());
        down = Acts.small(words.of("calls.line.down"), Icon.ARROW_DOWN, () -> lower.run());
        remove = Acts.small(words.of("calls.line.remove"), Icon.TRASH_2, () -> takeAway.run());
        rank.addClassName("strong");
        var acts = new Div(up, down, remove);
        acts.addClassName("row-acts");
        var head = new Div(rank, acts);
        head.addClassName("line-head");
        addClassName("line");
        getElement().setAttribute("role", "group");
        add(head);
    }

    final void when(Runnable raised, Runnable lowered, Runnable takenAway) {
        raise = raised;
        lower = lowered;
        takeAway = takenAway;
    }

    /** Its place in the list, said to those who do not see it. */
    final void stand(int place, int last) {
        var said = words.of("calls.line.rank", place + 1);
        rank.setText(said);
        getElement().setAttribute("aria-label", said);
        up.setAriaLabel(words.of("calls.line.up.which", place + 1));
        down.setAriaLabel(words.of("calls.line.down.which", place + 1));
        remove.setAriaLabel(words.of("calls.line.remove.which", place + 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < last);
    }

    final void focusMove(boolean raised) {
        var button = raised ? up : down;
        (button.isEnabled() ? button : raised ? down : up).focus();
    }

    /** Puts the reader where the line begins to be written. */
    abstract void enter();
}
