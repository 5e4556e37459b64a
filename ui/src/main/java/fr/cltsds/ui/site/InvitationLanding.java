package fr.cltsds.ui.site;

import fr.cltsds.call.CandidacyCommand.AcceptInvitation;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.InvitationBoard;
import fr.cltsds.people.IdentityDirectory;
import fr.cltsds.people.Role;
import fr.cltsds.ui.site.Invitation.InvitedRole;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an invitation lands: one reads who asks and for what, and accepts. */
@Controller
class InvitationLanding {

    private static final String ROOT = "invitation";
    private static final int LONGEST_NAME = 200;

    private final InvitationBoard board;
    private final CoWriterDesk desk;
    private final IdentityDirectory accounts;
    private final Forms forms;
    private final Once once;
    private final Turns turns;
    private final Wording wording;

    InvitationLanding(
            InvitationBoard board,
            CoWriterDesk desk,
            IdentityDirectory accounts,
            Forms forms,
            Once once,
            Turns turns,
            Wording wording) {
        this.board = board;
        this.desk = desk;
        this.accounts = accounts;
        this.forms = forms;
        this.once = once;
        this.turns = turns;
        this.wording = wording;
    }

    @GetMapping("/invitation/{territory}/{secret}")
    ModelAndView look(@PathVariable String territory, @PathVariable String secret) {
        var link = PersonalLink.of(territory, secret);
        var named = board.invitation(link.territory(), link.secret()).name();
        return page(link, forms.blank(link.address(ROOT)).with(Map.of("name", named)));
    }

    @PostMapping("/invitation/{territory}/{secret}")
    ModelAndView accept(
            @PathVariable String territory,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var link = PersonalLink.of(territory, secret);
        return switch (forms.pressed(link.address(ROOT), sent)) {
            case Forms.Returned returned -> Pages.returned(returned, form -> page(link, form));
            case Forms.Accepted(var number, var form) ->
                Pages.answer(
                        once.act(number, () -> accept(link, form, request.getRemoteAddr())),
                        again -> page(link, again));
        };
    }

    private Once.Answer accept(PersonalLink link, Form form, String address) {
        if (!turns.mayHandIn(address)) {
            return forms.tooMany(form);
        }
        var name = form.line("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            var problem = new Problem("name", wording.of("LeadRule.THE_NAME_IS_TOLD", LONGEST_NAME));
            return Once.refused(form.wrong(List.of(problem)));
        }
        var email = board.invitation(link.territory(), link.secret()).email();
        var _ = desk.accept(new AcceptInvitation(link.territory(), link.secret()), accounts.accountFor(email, name));
        return new Once.Done(link.workspace());
    }

    private ModelAndView page(PersonalLink link, Form form) {
        var invitation = board.invitation(link.territory(), link.secret());
        return Pages.page(
                "site/invitation",
                "invitation",
                new Invitation(
                        invitation.from(),
                        invitation.leadOrganisation(),
                        invitation.territoryName().orElseGet(() -> wording.of("site.territory.not-chosen")),
                        invitation.callTitle(),
                        role(invitation.role()),
                        invitation.message(),
                        FrenchDates.dateTime(Moment.minute(invitation.until())),
                        form));
    }

    private InvitedRole role(Role role) {
        var key = "site.invited." + role.name();
        return new InvitedRole(wording.of(key), wording.of(key + ".why"), wording.of(key + ".icon"));
    }
}
