package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;

/** A deadline in words: how long is left, then the instant itself, on the clock of Paris. */
public final class Due extends Paragraph {

    private static final long serialVersionUID = 1L;

    public Due(Wording words, Instant at, Instant now) {
        var past = now.isAfter(at);
        var countdown = new Span(past ? words.of("due.past") : words.of("due.left", FrenchDates.remaining(now, at)));
        countdown.addClassName("countdown");
        add(Icon.CALENDAR_CLOCK.drawn(), new Span(countdown, new Span(words.of("due.at", FrenchDates.dateTime(at)))));
        addClassName("due");
        if (past) {
            addClassName("due-past");
        }
    }
}
