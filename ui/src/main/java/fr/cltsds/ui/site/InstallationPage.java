package fr.cltsds.ui.site;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.IdentityDirectory;
import fr.cltsds.people.Installation;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the one who installed the portal becomes the first HCTS secretariat, by the link that was printed for her. */
@Controller
class InstallationPage {

    private static final int LONGEST_NAME = 200;

    private final Installation installation;
    private final IdentityDirectory accounts;
    private final Forms forms;
    private final Once once;
    private final Turns turns;
    private final Wording wording;

    InstallationPage(
            Installation installation,
            IdentityDirectory accounts,
            Forms forms,
            Once once,
            Turns turns,
            Wording wording) {
        this.installation = installation;
        this.accounts = accounts;
        this.forms = forms;
        this.once = once;
        this.turns = turns;
        this.wording = wording;
    }

    /** The link, until when it opens, and the form that stands there. */
    record Beginning(String until, Form form) {}

    @GetMapping("/installation/{secret}")
    ModelAndView look(@PathVariable String secret) {
        return page(secret, forms.blank(path(secret)));
    }

    @PostMapping("/installation/{secret}")
    ModelAndView claim(
            @PathVariable String secret, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        return switch (forms.receive(path(secret), sent)) {
            case Forms.Returned returned -> Pages.returned(returned, form -> page(secret, form));
            case Forms.Accepted(var number, var form) ->
                Pages.answer(
                        once.act(number, () -> claim(secret, form, request.getRemoteAddr())),
                        again -> page(secret, again));
        };
    }

    private Once.Answer claim(String secret, Form form, String address) {
        if (!turns.mayHandIn(address)) {
            return forms.tooMany(form);
        }
        var name = form.line("name");
        var email = EmailAddress.parse(form.value("email"));
        var problems = new ArrayList<Problem>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new Problem("name", wording.of("LeadRule.THE_NAME_IS_TOLD", LONGEST_NAME)));
        }
        if (email.isEmpty()) {
            problems.add(new Problem("email", wording.of("LeadRule.THE_EMAIL_IS_VALID")));
        }
        if (!problems.isEmpty()) {
            return Once.refused(form.wrong(problems));
        }
        if (installation.validUntil(new Secret(secret)).isEmpty()) {
            throw new Missing("installation");
        }
        installation.claim(new Secret(secret), accounts.accountFor(email.orElseThrow(), name));
        return new Once.Done("/espace");
    }

    private ModelAndView page(String secret, Form form) {
        var until = installation.validUntil(new Secret(secret)).orElseThrow(() -> new Missing("installation"));
        return Pages.page(
                "site/installation", "installation", new Beginning(FrenchDates.time(Moment.minute(until)), form));
    }

    private static String path(String secret) {
        return "/installation/" + secret;
    }
}
