package fr.cltsds.ui.site;

import fr.cltsds.call.CandidacyCommand.FileCandidacy;
import fr.cltsds.call.CandidacyCommand.SendCode;
import fr.cltsds.call.FilingReceipt;
import fr.cltsds.call.SignatureBoard;
import fr.cltsds.call.SignatureDesk;
import fr.cltsds.call.SignaturePage;
import fr.cltsds.call.SignatureRule;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rule;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the signatory, by her personal link, reads the file over, asks for her code and files. */
@Controller
class SignaturePages {

    static final String ROOT = "signature";

    private final SignatureBoard board;
    private final SignatureDesk desk;
    private final SigningViews views;
    private final Forms forms;
    private final Once once;
    private final Turns turns;

    SignaturePages(SignatureBoard board, SignatureDesk desk, SigningViews views, Forms forms, Once once, Turns turns) {
        this.board = board;
        this.desk = desk;
        this.views = views;
        this.forms = forms;
        this.once = once;
        this.turns = turns;
    }

    /** Once all is filed there is nothing to read over: the receipt stands there. */
    @GetMapping("/signature/{territory}/{secret}")
    ModelAndView look(@PathVariable String territory, @PathVariable String secret) {
        var link = PersonalLink.of(territory, secret);
        var page = board.page(link.territory(), link.secret());
        return switch (page.status()) {
            case FILED_STILL_EDITABLE, FILED -> Pages.seeOther(link.address(ROOT) + "/recepisse");
            case NOT_FILED, NOT_FILED_IN_TIME, FILED_BEING_CHANGED, WITHDRAWN ->
                recap(link, page, forms.blank(link.address(ROOT)));
        };
    }

    @PostMapping("/signature/{territory}/{secret}")
    ModelAndView askForCode(
            @PathVariable String territory,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var link = PersonalLink.of(territory, secret);
        return switch (forms.pressed(link.address(ROOT), sent)) {
            case Forms.Returned(var form) -> Pages.returned(new Forms.Returned(form), again -> noCode(link, again));
            case Forms.Accepted(var number, var form) ->
                Pages.answer(
                        once.act(number, () -> sendCode(link, form, request.getRemoteAddr())),
                        again -> noCode(link, again));
        };
    }

    private Once.Answer sendCode(PersonalLink link, Form form, String address) {
        if (!turns.mayHandIn(address)) {
            return forms.tooMany(form);
        }
        return switch (desk.sendCode(new SendCode(link.territory(), link.secret()))) {
            case Outcome.Done<Instant> _ ->
                new Once.Done(link.address(ROOT) + "/code?revision=" + revision(form.values()));
            case Outcome.Refused<Instant>(var broken) ->
                Once.refused(forms.wrong(form, broken, _ -> Problem.WHOLE_FORM));
        };
    }

    /** Where no code was sent: beside the field, when there is one to type, or else below the file. */
    private ModelAndView noCode(PersonalLink link, Form asking) {
        var page = board.page(link.territory(), link.secret());
        return page.codeGoodUntil().isPresent()
                ? code(link, page, revision(asking.values()), forms.blank(codeAddress(link)), asking)
                : recap(link, page, asking);
    }

    @GetMapping("/signature/{territory}/{secret}/code")
    ModelAndView code(
            @PathVariable String territory, @PathVariable String secret, @RequestParam Map<String, String> asked) {
        var link = PersonalLink.of(territory, secret);
        var page = board.page(link.territory(), link.secret());
        if (!page.open() || page.codeGoodUntil().isEmpty()) {
            return Pages.seeOther(link.address(ROOT));
        }
        return code(link, page, revision(asked), forms.blank(codeAddress(link)), forms.blank(link.address(ROOT)));
    }

    @PostMapping("/signature/{territory}/{secret}/code")
    ModelAndView file(
            @PathVariable String territory,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var link = PersonalLink.of(territory, secret);
        return switch (forms.pressed(codeAddress(link), sent)) {
            case Forms.Returned returned -> Pages.returned(returned, form -> again(link, form));
            case Forms.Accepted(var number, var form) ->
                Pages.answer(
                        once.act(number, () -> file(link, form, request.getRemoteAddr())), form2 -> again(link, form2));
        };
    }

    private Once.Answer file(PersonalLink link, Form form, String address) {
        if (!turns.mayHandIn(address)) {
            return forms.tooMany(form);
        }
        var command = new FileCandidacy(link.territory(), link.secret(), form.value("code"), revision(form.values()));
        return switch (desk.file(command)) {
            case Outcome.Done<FilingReceipt> _ -> new Once.Done(link.address(ROOT) + "/recepisse");
            case Outcome.Refused<FilingReceipt>(var broken) ->
                Once.refused(forms.wrong(form, broken, SignaturePages::field));
        };
    }

    private static String field(Rule rule) {
        return rule instanceof SignatureRule ? "code" : Problem.WHOLE_FORM;
    }

    private ModelAndView again(PersonalLink link, Form form) {
        var page = board.page(link.territory(), link.secret());
        return code(link, page, revision(form.values()), form, forms.blank(link.address(ROOT)));
    }

    private ModelAndView recap(PersonalLink link, SignaturePage page, Form form) {
        var root = link.address(ROOT);
        return Pages.page("site/signature-recap", "signing", views.signing(page, root, page.open() ? form : null));
    }

    private ModelAndView code(PersonalLink link, SignaturePage page, int revision, Form form, Form again) {
        return Pages.page("site/signature-code", "code", views.code(page, link.address(ROOT), revision, form, again));
    }

    private static String codeAddress(PersonalLink link) {
        return link.address(ROOT) + "/code";
    }

    /** The revision that was read over; what is no number was not read. */
    private static int revision(Map<String, String> told) {
        var typed = told.getOrDefault("revision", "");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
