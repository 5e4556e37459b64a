package fr.cltsds.ui.site;

import fr.cltsds.call.CallBoard;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who answers, what pages there are, and what robots may read. */
@Controller
@KeptUntilItChanges
class SignpostPages {

    private static final String NOTHING_FOR_ROBOTS = "User-agent: *\nDisallow: /\n";
    private static final String PAGES_FOR_ROBOTS = """
            User-agent: *
            Disallow: /candidature/
            Disallow: /espace
            Disallow: /invitation/
            Disallow: /signature/
            """;

    private final CallBoard board;
    private final CallCards cards;
    private final Site site;
    private final Clock clock;

    SignpostPages(CallBoard board, CallCards cards, SiteFrame frame, Clock clock) {
        this.board = board;
        this.cards = cards;
        this.site = frame.site();
        this.clock = clock;
    }

    @GetMapping("/contact")
    String contact(Model page) {
        page.addAttribute("contact", new Listed(CallCards.standing(calls(), "open")));
        return "site/contact";
    }

    @GetMapping("/plan-du-site")
    String sitemap(Model page) {
        page.addAttribute("sitemap", new Listed(calls()));
        return "site/sitemap";
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return site.demonstration() ? NOTHING_FOR_ROBOTS : PAGES_FOR_ROBOTS;
    }

    private List<CallCard> calls() {
        var now = clock.instant();
        return board.published(Optional.empty()).rows().stream()
                .map(call -> cards.card(call, now))
                .toList();
    }
}
