package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.html.Span;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells, without a sound, that what was typed is kept: «Enregistré à 14 h 02». */
public final class Saved extends Span {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    public Saved(Wording words) {
        this.words = words;
        addClassName("saved");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    public void at(Instant now) {
        say(Icon.CHECK, words.of("saved.at", FrenchDates.time(now.truncatedTo(ChronoUnit.MINUTES))));
    }

    /** Something stands in the page that is not kept yet. */
    public void notYet() {
        say(Icon.CIRCLE_DASHED, words.of("saved.not-yet"));
    }

    /** What was typed is refused as it stands; it stays in the page. */
    public void refused() {
        say(Icon.CIRCLE_ALERT, words.of("saved.refused"));
    }

    private void say(Icon icon, String sentence) {
        removeAll();
        add(icon.with(sentence));
    }
}
