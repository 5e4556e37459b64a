package fr.cltsds.ui.site;

import static fr.cltsds.call.CallPhase.ANNOUNCED;
import static fr.cltsds.call.CallPhase.OPEN;

import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallRow;
import fr.cltsds.ui.site.Home.ComingDate;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what a local committee is, and leads to the call that is open. */
@Controller
@KeptUntilItChanges
class HomePage {

    private final CallBoard board;
    private final CallCards cards;
    private final Wording wording;
    private final Clock clock;

    HomePage(CallBoard board, CallCards cards, Wording wording, Clock clock) {
        this.board = board;
        this.cards = cards;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model page) {
        var now = clock.instant();
        var calls = board.published(Optional.empty()).rows();
        page.addAttribute("home", new Home(open(calls, now), next(calls, now), dates(calls, now)));
        return "site/home";
    }

    /** The first to close comes first. */
    private List<CallCard> open(List<CallRow> calls, Instant now) {
        return calls.stream()
                .filter(call -> call.phase() == OPEN)
                .sorted(Comparator.comparing(CallRow::closesAt))
                .map(call -> cards.card(call, now))
                .toList();
    }

    private @Nullable CallCard next(List<CallRow> calls, Instant now) {
        return calls.stream()
                .filter(call -> call.phase() == ANNOUNCED)
                .min(Comparator.comparing(CallRow::opensAt))
                .map(call -> cards.card(call, now))
                .orElse(null);
    }

    private List<ComingDate> dates(List<CallRow> calls, Instant now) {
        return calls.stream()
                .filter(call -> call.phase() == OPEN || call.phase() == ANNOUNCED)
                .sorted(Comparator.comparing(HomePage::counts))
                .map(call -> new ComingDate(
                        Moment.at(counts(call)),
                        call.slug().value(),
                        wording.of("site.coming." + call.phase().name(), call.title()),
                        FrenchDates.day(now, counts(call))))
                .toList();
    }

    private static Instant counts(CallRow call) {
        return call.phase() == OPEN ? call.closesAt() : call.opensAt();
    }
}
