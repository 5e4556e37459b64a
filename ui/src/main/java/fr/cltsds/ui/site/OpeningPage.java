package fr.cltsds.ui.site;

import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyOpeningBoard;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.people.IdentityDirectory;
import fr.cltsds.wording.FrenchDates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an opening link lands: one press makes the account and the draft, so that a mail scanner that follows links cannot. */
@Controller
class OpeningPage {

    private static final String ROOT = "candidature/ouvrir";

    private final CandidacyOpeningBoard board;
    private final CandidacyOpeningDesk desk;
    private final IdentityDirectory accounts;
    private final Forms forms;
    private final Once once;
    private final Turns turns;

    OpeningPage(
            CandidacyOpeningBoard board,
            CandidacyOpeningDesk desk,
            IdentityDirectory accounts,
            Forms forms,
            Once once,
            Turns turns) {
        this.board = board;
        this.desk = desk;
        this.accounts = accounts;
        this.forms = forms;
        this.once = once;
        this.turns = turns;
    }

    @GetMapping("/candidature/ouvrir/{territory}/{secret}")
    ModelAndView look(@PathVariable String territory, @PathVariable String secret) {
        var link = PersonalLink.of(territory, secret);
        return page(link, forms.blank(link.address(ROOT)));
    }

    @PostMapping("/candidature/ouvrir/{territory}/{secret}")
    ModelAndView open(
            @PathVariable String territory,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var link = PersonalLink.of(territory, secret);
        return switch (forms.pressed(link.address(ROOT), sent)) {
            case Forms.Returned returned -> Pages.returned(returned, form -> page(link, form));
            case Forms.Accepted(var number, var form) ->
                Pages.answer(
                        once.act(number, () -> open(link, form, request.getRemoteAddr())), again -> page(link, again));
        };
    }

    private Once.Answer open(PersonalLink link, Form form, String address) {
        if (!turns.mayHandIn(address)) {
            return forms.tooMany(form);
        }
        var lead = board.opening(link.territory(), link.secret()).lead();
        var account = accounts.accountFor(lead.email(), lead.name());
        return switch (desk.open(new OpenCandidacy(link.territory(), link.secret()), account)) {
            case Outcome.Done<CandidacyId> _ -> new Once.Done(link.workspace());
            case Outcome.Refused<CandidacyId>(var broken) ->
                Once.refused(forms.wrong(form, broken, _ -> Problem.WHOLE_FORM));
        };
    }

    private ModelAndView page(PersonalLink link, Form form) {
        var opening = board.opening(link.territory(), link.secret());
        return Pages.page(
                "site/draft-open",
                "opening",
                new Opening(
                        opening.callTitle(),
                        opening.lead().name(),
                        opening.lead().organisation(),
                        FrenchDates.dateTime(Moment.minute(opening.until())),
                        form));
    }
}
