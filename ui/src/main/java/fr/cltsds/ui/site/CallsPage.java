package fr.cltsds.ui.site;

import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallCursor;
import fr.cltsds.call.CallId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The calls, and each one whole; those that are over keep their address. */
@Controller
@KeptUntilItChanges
class CallsPage {

    private final CallBoard board;
    private final CallCards cards;
    private final CallSheets sheets;
    private final Clock clock;

    CallsPage(CallBoard board, CallCards cards, CallSheets sheets, Clock clock) {
        this.board = board;
        this.cards = cards;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/appels")
    String calls(@RequestParam(name = "apres", required = false) @Nullable String after, Model page) {
        var list = board.published(Optional.ofNullable(after).map(CallsPage::cursor));
        var now = clock.instant();
        var calls = list.rows().stream().map(call -> cards.card(call, now)).toList();
        page.addAttribute(
                "calls",
                new Calls(
                        CallCards.standing(calls, "open"),
                        CallCards.standing(calls, "upcoming"),
                        calls.stream()
                                .filter(call -> !call.is("open") && !call.is("upcoming"))
                                .toList(),
                        after != null,
                        list.next().map(CallsPage::address).orElse(null)));
        return "site/calls";
    }

    @GetMapping("/appels/{slug}")
    String call(@PathVariable String slug, Model page) {
        page.addAttribute("call", sheets.sheet(board.page(slug)));
        return "site/call";
    }

    private static String address(CallCursor next) {
        return "/appels?apres=" + new ListPlace(next.closesAt(), next.call().value());
    }

    private static CallCursor cursor(String typed) {
        var place = ListPlace.parse(typed);
        return new CallCursor(place.at(), new CallId(place.id()));
    }
}
