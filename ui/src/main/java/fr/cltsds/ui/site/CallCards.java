package fr.cltsds.ui.site;

import static java.util.Locale.ROOT;

import fr.cltsds.call.CallPage;
import fr.cltsds.call.CallPhase;
import fr.cltsds.call.CallRow;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a call in a few lines: its title, where it stands, and the date that counts now. */
@Component
class CallCards {

    private final Wording wording;

    CallCards(Wording wording) {
        this.wording = wording;
    }

    CallCard card(CallRow call, Instant now) {
        return card(call.slug().value(), call.title(), call.phase(), call.opensAt(), call.closesAt(), now);
    }

    CallCard card(CallPage call) {
        return card(
                call.slug().value(),
                call.title(),
                call.phase(),
                call.window().opensAt(),
                call.window().closesAt(),
                call.now());
    }

    private CallCard card(String slug, String title, CallPhase phase, Instant opens, Instant closes, Instant now) {
        var counts = phase == CallPhase.ANNOUNCED ? opens : closes;
        return new CallCard(slug, title, stage(phase, opens, closes), deadline(phase, counts, closes, now));
    }

    private Stage stage(CallPhase phase, Instant opens, Instant closes) {
        var key = key(phase);
        return new Stage(
                key,
                wording.label(phase),
                wording.of("site.stage." + key + ".icon"),
                wording.of("site.stage." + key + ".why", opens, FrenchDates.date(closes)));
    }

    private static String key(CallPhase phase) {
        return switch (phase) {
            case ANNOUNCED -> "upcoming";
            case OPEN, CLOSED, ARCHIVED, DISCONTINUED -> phase.name().toLowerCase(ROOT);
            case DRAFT -> throw new IllegalStateException("A draft is not published");
        };
    }

    private Deadline deadline(CallPhase phase, Instant counts, Instant closes, Instant now) {
        return new Deadline(
                wording.of("site.deadline." + key(phase), FrenchDates.remaining(now, counts), FrenchDates.date(closes)),
                inParis(counts),
                exact(closes),
                Moment.iso(counts),
                phase != CallPhase.OPEN && phase != CallPhase.ANNOUNCED,
                FrenchDates.overseas(closes));
    }

    /** The deadline alone, for those who are already writing. */
    Deadline closing(Instant closes, Instant now) {
        return deadline(now.isAfter(closes) ? CallPhase.CLOSED : CallPhase.OPEN, closes, closes, now);
    }

    /** «vendredi 13 juillet 2018, 23 h 59, heure de Paris». */
    String inParis(Instant at) {
        return wording.of("site.paris", FrenchDates.dateTime(at));
    }

    /** «23 h 59 min 59 s»: where the law counts seconds, they are said. */
    private String exact(Instant at) {
        var hour = at.atZone(FrenchDates.PARIS);
        return wording.of(
                "time.seconds", hour.getHour(), "%02d".formatted(hour.getMinute()), "%02d".formatted(hour.getSecond()));
    }

    static List<CallCard> standing(List<CallCard> cards, String stageKey) {
        return cards.stream().filter(card -> card.is(stageKey)).toList();
    }
}
