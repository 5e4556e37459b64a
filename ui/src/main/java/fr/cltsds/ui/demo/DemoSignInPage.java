package fr.cltsds.ui.demo;

import fr.cltsds.ui.security.Fronts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one chooses whom to be, plain HTML that works without a script. */
@Controller
@Profile("demo")
class DemoSignInPage {

    private final DemoAccounts accounts;

    DemoSignInPage(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(Fronts.SIGN_IN)
    String choose(@RequestParam(required = false) String refus, Model page) {
        page.addAttribute("accounts", accounts.troupe());
        page.addAttribute("refused", refus != null);
        return "space/sign-in";
    }
}
