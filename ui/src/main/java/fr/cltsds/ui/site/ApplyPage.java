package fr.cltsds.ui.site;

import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.LeadKind;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionView;
import fr.cltsds.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a lead says who it is, to receive the link that opens its draft. */
@Controller
class ApplyPage {

    private final CallBoard board;
    private final CallCards cards;
    private final Forms forms;
    private final Once once;
    private final Asking asking;
    private final SealedNotes notes;
    private final Wording wording;

    ApplyPage(
            CallBoard board,
            CallCards cards,
            Forms forms,
            Once once,
            Asking asking,
            SealedNotes notes,
            Wording wording) {
        this.board = board;
        this.cards = cards;
        this.forms = forms;
        this.once = once;
        this.asking = asking;
        this.notes = notes;
        this.wording = wording;
    }

    /** When the call is not open, its own page says why. */
    @GetMapping("/appels/{slug}/candidater")
    ModelAndView form(@PathVariable String slug) {
        var call = board.page(slug);
        return call.isOpen() ? page(call, forms.blank(path(slug))) : Pages.seeOther("/appels/" + call.slug());
    }

    @PostMapping("/appels/{slug}/candidater")
    ModelAndView apply(@PathVariable String slug, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var call = board.page(slug);
        return switch (forms.receive(path(slug), sent)) {
            case Forms.Returned returned -> Pages.returned(returned, form -> page(call, form));
            case Forms.Accepted(var number, var form) ->
                Pages.answer(
                        once.act(number, () -> asking.ask(call, number, form, request.getRemoteAddr())),
                        again -> page(call, again));
        };
    }

    @GetMapping("/appels/{slug}/candidater/lien-envoye")
    ModelAndView sent(
            @PathVariable String slug, @RequestParam(name = "suite", required = false) @Nullable String note) {
        var call = board.page(slug);
        var email = notes.open(Asking.SENT, note).orElse(null);
        return Pages.page(
                "site/link-sent",
                "sent",
                new Sent(call.slug().value(), call.title(), email, wording.of("letter.candidacy-opening.subject")));
    }

    private ModelAndView page(CallPage call, Form form) {
        var pieces = board.form(call.id(), call.formVersion())
                .questions()
                .filter(question -> question.kind() == QuestionKind.FILE && question.required())
                .map(QuestionView::wording)
                .toList();
        var kinds = Arrays.stream(LeadKind.values())
                .map(kind -> new Option(kind.name(), wording.label(kind)))
                .toList();
        return Pages.page("site/apply", "apply", new Apply(cards.card(call), pieces, kinds, form));
    }

    static String path(String slug) {
        return "/appels/" + slug + "/candidater";
    }
}
