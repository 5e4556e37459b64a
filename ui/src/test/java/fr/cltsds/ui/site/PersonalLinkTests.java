package fr.cltsds.ui.site;

import static fr.cltsds.ui.site.Visitor.textOf;
import static fr.cltsds.ui.site.Visitor.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.Lead;
import fr.cltsds.call.LeadKind;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.PortalTest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Single-use links: looking uses nothing up, one press opens, and what is spent looks like what never was. */
@PortalTest
class PersonalLinkTests {

    private final ApplicationContext portal;
    private final Visitor visitor;
    private final Letters letters;
    private final Secretariat secretariat;
    private final EmailAddress email =
            new EmailAddress("aline." + Ids.next().toString().substring(24) + "@conseil.example");

    PersonalLinkTests(ApplicationContext portal, @LocalServerPort int port) {
        this.portal = portal;
        this.visitor = new Visitor(port);
        this.letters = new Letters(portal);
        this.secretariat = new Secretariat(portal);
    }

    @Test
    void anOpeningLinkShowsWhatItOpensToWhoeverLooksAndOpensItOnOnePress() {
        var link = requested();

        var looked = visitor.reads(link);
        var lookedAgain = visitor.reads(link);
        var opened = visitor.sends(link, Map.of("token", tokenOf(lookedAgain), "website", ""));

        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(textOf(looked)).contains("Ouvrir mon brouillon", "Aline Marchetti", "une seule fois");
        assertSecret(looked);
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .matches("/espace/territoires/[0-9a-f-]{36}/candidature");
        assertThat(visitor.reads(link).statusCode()).isEqualTo(404);
    }

    @Test
    void pressingTwiceOpensOneDraftAndLeadsToItTwice() {
        var link = requested();
        var form = Map.of("token", tokenOf(visitor.reads(link)), "website", "");

        var first = visitor.sends(link, form);
        var second = visitor.sends(link, form);

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void twoPressesAtTheSameInstantMakeOneRoomOneDraftAndOneMembership() throws Exception {
        var link = requested();
        var sameForm = Map.of("token", tokenOf(visitor.reads(link)), "website", "");
        var otherTab = Map.of("token", tokenOf(visitor.reads(link)), "website", "");

        var answers = Together.all(List.of(sameForm, sameForm, otherTab), form -> visitor.sends(link, form));

        assertThat(answers.get(0).statusCode()).isEqualTo(answers.get(1).statusCode());
        assertThat(answers).extracting(HttpResponse::statusCode).contains(303);
        var room = new PassingTime(portal, territoryOf(link));
        assertThat(room.count("call.candidacy")).isEqualTo(1);
        assertThat(room.count("people.membership")).isEqualTo(1);
        assertThat(letters.to(email)).hasSize(2);
    }

    @Test
    void anOpeningLinkThatOpensNothingAnswersAlikeWhateverTheCause() {
        var expired = requested();
        new PassingTime(portal, territoryOf(expired)).theOpeningLinkExpires();
        var used = requested();
        var _ = visitor.sends(used, Map.of("token", tokenOf(visitor.reads(used)), "website", ""));

        assertAlike(expired, used, unknown(used), elsewhere(used), "/candidature/ouvrir/ici/la", "/nulle-part");
    }

    @Test
    void anInvitationThatOpensNothingAnswersAlikeWhateverTheCause() {
        var team = Team.of(portal, secretariat.open());
        var accepted = team.invite(email, Role.READER, "");
        var form = Map.of("token", tokenOf(visitor.reads(accepted)), "website", "", "name", "Yann Le Goff");
        var _ = visitor.sends(accepted, form);
        var revoked = team.invite(new EmailAddress("r" + email.value()), Role.READER, "");
        team.revoke();
        var expired = team.invite(new EmailAddress("x" + email.value()), Role.READER, "");
        new PassingTime(portal, team.territory()).theInvitationExpires();

        assertAlike(accepted, revoked, expired, unknown(expired), elsewhere(expired), "/nulle-part");
    }

    @Test
    void aSignatureLinkThatOpensNothingAnswersAlikeWhateverTheCause() {
        var replaced = Team.ready(portal, secretariat.open());
        var cancelled = replaced.signatureLink();
        replaced.nameAnotherSignatory();
        var old = Team.ready(portal, secretariat.open());
        var expired = old.signatureLink();
        new PassingTime(portal, old.territory()).theSignatureLinkExpires();

        for (var page : List.of("", "/code", "/recepisse", "/recepisse.pdf", "/dossier.pdf")) {
            assertAlike(cancelled + page, expired + page, unknown(expired) + page, "/nulle-part");
        }
    }

    @Test
    void aLinkPressedAfterTheDeadlineSaysThatTheCallIsClosed() {
        var call = secretariat.open();
        var link = requested(call.id());
        var form = Map.of("token", tokenOf(visitor.reads(link)), "website", "");
        secretariat.close(call);

        var answer = visitor.sends(link, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains("Cet appel reçoit les candidatures du");
    }

    @Test
    void anInvitationSaysWhoAsksAndForWhatAndIsAcceptedOnce() {
        var team = Team.of(portal, secretariat.open());
        var link = team.invite(email, Role.COMMENTATOR, "Peux-tu relire avant jeudi ?\nMerci !");

        var page = visitor.reads(link);
        var accepted = visitor.sends(link, Map.of("token", tokenOf(page), "website", "", "name", "Yann Le Goff"));

        assertThat(textOf(page))
                .contains(
                        "vous invite",
                        "lire et commenter",
                        "Peux-tu relire avant jeudi",
                        "Territoire pas encore choisi");
        assertSecret(page);
        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(accepted.headers().firstValue("Location").orElseThrow())
                .endsWith("/espace/territoires/" + team.territory() + "/candidature");
        assertThat(visitor.reads(link).statusCode()).isEqualTo(404);
    }

    @Test
    void anInvitationAcceptedWithoutANameIsShownAgain() {
        var link = Team.of(portal, secretariat.open()).invite(email, Role.READER, "");
        var page = visitor.reads(link);

        var answer = visitor.sends(link, Map.of("token", tokenOf(page), "website", "", "name", "  "));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"name-erreur\"");
        assertThat(visitor.reads(link).statusCode()).isEqualTo(200);
    }

    @Test
    void theInstallationLinkOfAPortalThatHasItsSecretariatOpensNothing() {
        var _ = secretariat.open();

        assertThat(visitor.reads("/installation/AAAAAAAAAAAAAAAAAAAAAA").statusCode())
                .isEqualTo(404);
    }

    /** The same status, the same headers but for the date, the same bytes: nothing to learn by trying. */
    private void assertAlike(String... addresses) {
        var answers = Arrays.stream(addresses).map(visitor::reads).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
        assertThat(answers.subList(0, answers.size() - 1))
                .extracting(PersonalLinkTests::headers)
                .containsOnly(headers(answers.getFirst()));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private static TerritoryId territoryOf(String link) {
        return TerritoryId.parse(link.replaceAll(".*/([0-9a-f-]{36})/.*", "$1")).orElseThrow();
    }

    private static String unknown(String link) {
        return link.substring(0, link.lastIndexOf('/')) + "/" + Secret.draw().value();
    }

    private static String elsewhere(String link) {
        return link.replace(territoryOf(link).toString(), TerritoryId.mint().toString());
    }

    private static void assertSecret(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body()).contains("noindex");
    }

    private String requested() {
        return requested(secretariat.open().id());
    }

    private String requested(fr.cltsds.call.CallId call) {
        var lead = new Lead(
                "Aline Marchetti",
                "chargée de mission",
                "Conseil départemental des Exemples",
                new Siret("99900001100018"),
                email,
                LeadKind.DEPARTEMENT);
        var _ = portal.getBean(CandidacyOpeningDesk.class)
                .request(new RequestCandidacy(TerritoryId.mint(), call, lead))
                .orThrow();
        return letters.link(email);
    }
}
