package fr.cltsds.ui.space;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Says to somebody of the nation, on every page, that she looks into a room that is not hers, for how long, and how to go out. */
final class VisitBand extends Div {

    private static final long serialVersionUID = 1L;

    /** Counts the minutes down by itself; when none is left, the page is asked for again, and is no longer there. */
    private static final String COUNT_DOWN = """
            const said = this;
            const end = Date.now() + $0 * 1000;
            clearInterval(said.countDown);
            said.countDown = setInterval(() => {
              if (!said.isConnected) { clearInterval(said.countDown); return; }
              const minutes = Math.ceil((end - Date.now()) / 60000);
              if (minutes <= 0) { clearInterval(said.countDown); location.reload(); return; }
              said.textContent = minutes === 1 ? $1 : $2.replace('#', minutes);
            }, 15000);
            """;

    VisitBand(Wording words, String room, Instant until, Instant now, Runnable leave) {
        addClassName("visit");
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.of("visit.label"));
        var whose = new Span(words.of("visit.whose", room));
        whose.addClassName("strong");
        var left = new Span(left(words, Duration.between(now, until)));
        left.addClassName("visit-left");
        left.getElement()
                .executeJs(
                        COUNT_DOWN,
                        Math.toIntExact(Duration.between(now, until).toSeconds()),
                        words.of("visit.left", 1),
                        words.of("visit.left.many", "#"));
        var said = new Div(
                whose,
                new Span(words.of("visit.reading", FrenchDates.time(until.truncatedTo(ChronoUnit.MINUTES)))),
                left);
        said.addClassName("visit-said");
        add(Icon.EYE.drawn(), said, Acts.plain(words.of("visit.leave"), Icon.LOG_OUT, leave));
    }

    private static String left(Wording words, Duration left) {
        var minutes = left.plusSeconds(59).toMinutes();
        return minutes <= 1 ? words.of("visit.left", 1) : words.of("visit.left.many", minutes);
    }
}
