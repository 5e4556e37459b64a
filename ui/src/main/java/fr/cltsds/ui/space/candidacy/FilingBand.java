package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;

/** Says on every page, whatever else it shows, whether the candidacy is filed and how long there is left. */
final class FilingBand extends Div {

    private static final long serialVersionUID = 1L;

    private record Look(Icon icon, String tone) {}

    FilingBand(Wording words, CandidacyPage page, Instant now) {
        var look = look(page);
        var key = "candidacy.band." + page.status();
        var left = FrenchDates.remaining(now, page.deadline());
        var status = new Span(words.of(key, left));
        status.addClassName("strong");
        var then = new Span(words.of(
                key + ".then",
                FrenchDates.dateTime(page.deadline()),
                page.filedVersion(),
                page.number().orElse(""),
                FrenchDates.date(page.erasedAt())));
        var said = new Div(status, then);
        said.addClassName("band-said");
        addClassNames("filing-band", look.tone());
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.of("candidacy.band.label"));
        add(look.icon().drawn(), said);
    }

    private static Look look(CandidacyPage page) {
        return switch (page.status()) {
            case NOT_FILED -> new Look(Icon.CIRCLE_DASHED, "band-due");
            case NOT_FILED_IN_TIME -> new Look(Icon.CIRCLE_X, "band-wrong");
            case FILED_STILL_EDITABLE, FILED -> new Look(Icon.CIRCLE_CHECK, "band-good");
            case FILED_BEING_CHANGED -> new Look(Icon.PEN_LINE, "band-due");
            case WITHDRAWN -> new Look(Icon.ARCHIVE, "band-past");
        };
    }
}
