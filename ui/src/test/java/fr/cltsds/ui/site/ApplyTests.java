package fr.cltsds.ui.site;

import static fr.cltsds.ui.site.Visitor.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallPage;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.ui.PortalTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** A lead says who it is and receives the link that opens its draft. */
@PortalTest
class ApplyTests {

    private final ApplicationContext portal;
    private final Visitor visitor;
    private final Letters letters;
    private final EmailAddress email =
            new EmailAddress("aline." + Ids.next().toString().substring(24) + "@conseil.example");

    ApplyTests(ApplicationContext portal, @LocalServerPort int port) {
        this.portal = portal;
        this.visitor = new Visitor(port);
        this.letters = new Letters(portal);
    }

    @Test
    void aLeadIsSentALinkAndReadsWhereItWent() {
        var call = new Secretariat(portal).open();

        var answer = visitor.sends(path(call), typed(call));

        assertThat(answer.statusCode()).isEqualTo(303);
        var sent = visitor.reads(answer.headers().firstValue("Location").orElseThrow());
        assertThat(textOf(sent)).contains("Votre lien est parti", email.value());
        assertThat(sent.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(letters.link(email)).startsWith("/candidature/ouvrir/");
    }

    @Test
    void everyFieldThatIsWrongSaysSoBesideItAndNothingTypedIsLost() {
        var call = new Secretariat(portal).open();
        var typed = typed(call);
        typed.putAll(Map.of("function", "", "siret", "999 000 011 00019", "email", "aline@conseil", "kind", "REINE"));

        var answer = visitor.sends(path(call), typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains("4 points sont à corriger");
        assertThat(answer.body())
                .contains("<title>Erreur – Candidater – Comités locaux</title>")
                .contains("href=\"#function\"", "id=\"function-erreur\"", "id=\"siret-erreur\"")
                .contains("id=\"email-erreur\"", "id=\"kind-erreur\"")
                .contains("value=\"Aline Marchetti\"", "value=\"999 000 011 00019\"", "value=\"aline@conseil\"")
                .doesNotContain("id=\"name-erreur\"");
        assertThat(letters.to(email)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
name|   |Écrivez votre nom
name|\u200b\u2060|Écrivez votre nom
function||Écrivez votre fonction
organisation||Écrivez le nom de l’organisme porteur
siret||Écrivez le numéro SIRET
siret|999 000 011|Ce numéro SIRET n’existe pas
siret|99900001100019|Ce numéro SIRET n’existe pas
siret|999 000 012 00017|Ce numéro SIRET n’existe pas
siret|00000000000000|Ce numéro SIRET n’existe pas
siret|9990000110001O|Ce numéro SIRET n’existe pas
siret|35600000049838|Ce numéro SIRET n’existe pas
email||Écrivez votre adresse électronique
email|aline.marchetti|Cette adresse de courriel est mal écrite
email|aline@conseil|Cette adresse de courriel est mal écrite
email|a@b.example, c@d.example|Cette adresse de courriel est mal écrite
email|aline@conseil.example?bcc=tous|Cette adresse de courriel est mal écrite
kind||Choisissez dans la liste
kind|HCTS|Choisissez dans la liste
""")
    void aValueThatIsNotOneIsRefusedBesideItsFieldAndTheRestIsKept(String field, String value, String why) {
        var call = new Secretariat(portal).open();
        var typed = typed(call);
        var wrong = value == null ? "" : value;
        typed.put(field, wrong);

        var answer = visitor.sends(path(call), typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains("Un point est à corriger");
        assertThat(answer.body()).contains("<li><a href=\"#" + field + "\">" + why);
        assertThat(answer.body()).containsPattern("id=\"" + field + "-erreur\">.*<span>" + why);
        assertThat(answer.body())
                .contains("aria-describedby=\"" + field + "-aide " + field + "-erreur\" aria-invalid=\"true\"");
        typed.forEach((name, kept) -> assertKept(answer.body(), name, kept));
        assertThat(letters.to(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000049837", "356 000 000 00048", "99900001100018", "999 000 011 00018"})
    void anEstablishmentOfLaPosteAndAnyRightNumberAreTaken(String siret) {
        var call = new Secretariat(portal).open();
        var typed = typed(call);
        typed.put("siret", siret);

        assertThat(visitor.sends(path(call), typed).statusCode()).isEqualTo(303);
    }

    @Test
    void theSummaryFollowsTheOrderOfTheFields() {
        var call = new Secretariat(portal).open();

        var answer = visitor.sends(path(call), Map.of("token", aged(call), "website", ""));

        assertThat(answer.body().split("class=\"summary\"", 2)[1])
                .containsSubsequence("#name", "#function", "#email", "#organisation", "#kind", "#siret");
    }

    @Test
    void theSameFormSentTwiceAtOnceSendsOneLetter() throws Exception {
        var call = new Secretariat(portal).open();
        var typed = typed(call);

        var answers = Together.all(List.of(typed, typed, typed), form -> visitor.sends(path(call), form));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(letters.to(email)).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceSendsOneLetter() {
        var call = new Secretariat(portal).open();
        var typed = typed(call);

        var first = visitor.sends(path(call), typed);
        var second = visitor.sends(path(call), typed);

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(letters.to(email)).hasSize(1);
    }

    @Test
    void theSameFormIsOneRequestEvenForAnotherNodeThatHasForgottenIt() {
        var call = new Secretariat(portal).open();
        var number = Ids.next();
        var asking = portal.getBean(Asking.class);
        var form = new Form(path(call), "", typed(call), List.of());

        var _ = asking.ask(call, number, form, "192.0.2.1");
        var again = asking.ask(call, number, form, "192.0.2.1");

        assertThat(again).isInstanceOf(Once.Done.class);
        assertThat(letters.to(email)).hasSize(1);
    }

    @Test
    void whoComesBackToMendHerAddressSendsTheFormAgain() {
        var call = new Secretariat(portal).open();
        var typed = typed(call);
        var _ = visitor.sends(path(call), typed);
        portal.getBean(Once.class).forgetAll();
        var mended = new EmailAddress("b" + email.value());
        typed.put("email", mended.value());

        var refused = visitor.sends(path(call), typed);
        typed.put("token", aged(call));
        var sent = visitor.sends(path(call), typed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"" + mended + "\"");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(letters.to(mended)).hasSize(1);
    }

    @Test
    void aFormLeftOpenTooLongOrForgedIsShownAgainWithAllThatWasTyped() {
        var call = new Secretariat(portal).open();
        var typed = typed(call);
        typed.put("token", token(call, Duration.ofHours(13)));
        assertShownAgain(visitor.sends(path(call), typed), "ouverte trop longtemps");

        typed.put("token", tokens().handOut("/appels/autre/candidater"));
        assertShownAgain(visitor.sends(path(call), typed), "ouverte trop longtemps");

        typed.remove("token");
        assertShownAgain(visitor.sends(path(call), typed), "ouverte trop longtemps");
    }

    @Test
    void aMachineThatFillsEverythingAtOnceSendsNothing() {
        var call = new Secretariat(portal).open();
        var typed = typed(call);
        typed.put("token", token(call, Duration.ZERO));
        assertShownAgain(visitor.sends(path(call), typed), "trop rapide");

        typed = typed(call);
        typed.put("website", "https://spam.example");
        assertShownAgain(visitor.sends(path(call), typed), "trop rapide");
    }

    @Test
    void oneMailboxIsNotFloodedInOurName() {
        var call = new Secretariat(portal).open();
        var answers = IntStream.range(0, 7)
                .mapToObj(_ -> visitor.sends(path(call), typed(call)))
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(303, 303, 303, 303, 303, 303, 429);
        assertThat(answers.getLast().body()).contains("value=\"Aline Marchetti\"");
        assertThat(letters.to(email)).hasSize(6);
    }

    @Test
    void onePlaceOnTheNetworkDoesNotSendFormsWithoutEnd() {
        var call = new Secretariat(portal).open();
        var typed = typed(call);
        typed.put("email", "");

        var answers = IntStream.range(0, 61)
                .mapToObj(_ -> visitor.sends(path(call), typed))
                .toList();

        assertThat(answers.subList(0, 60)).extracting(HttpResponse::statusCode).containsOnly(422);
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        assertThat(textOf(answers.getLast())).contains("Rien n’est perdu : attendez quelques minutes");
        assertThat(answers.getLast().body()).contains("value=\"Aline Marchetti\"");
    }

    @Test
    void aCallThatClosedWhileOneWasTypingKeepsWhatWasTypedAndSaysWhy() {
        var secretariat = new Secretariat(portal);
        var call = secretariat.open();
        var typed = typed(call);
        secretariat.close(call);

        var answer = visitor.sends(path(call), typed);

        assertShownAgain(answer, "Cet appel reçoit les candidatures du");
    }

    @Test
    void theFormOfACallThatIsNotOpenLeadsToItsPage() {
        var call = new Secretariat(portal).closed();

        var answer = visitor.reads(path(call));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/appels/" + call.slug());
    }

    private static void assertKept(String page, String name, String typed) {
        if (name.equals("kind") && typed.equals("DEPARTEMENT")) {
            assertThat(page).contains("<option value=\"DEPARTEMENT\" selected=\"selected\">");
        } else if (!Set.of("token", "website", "kind").contains(name)) {
            assertThat(page)
                    .contains("name=\"" + name + "\"")
                    .contains("value=\"" + HtmlUtils.htmlEscape(typed, "UTF-8"));
        }
    }

    private void assertShownAgain(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains(why);
        assertThat(answer.body()).contains("value=\"Aline Marchetti\"", "value=\"" + email + "\"");
        assertThat(letters.to(email)).isEmpty();
    }

    private Map<String, String> typed(CallPage call) {
        return new HashMap<>(Map.of(
                "token", aged(call),
                "website", "",
                "name", "Aline Marchetti",
                "function", "chargée de mission",
                "email", email.value(),
                "organisation", "Conseil départemental des Exemples",
                "kind", "DEPARTEMENT",
                "siret", "999 000 011 00018"));
    }

    /** The token of a form that a person has had time to fill in. */
    private String aged(CallPage call) {
        return token(call, Duration.ofSeconds(30));
    }

    private String token(CallPage call, Duration age) {
        var now = portal.getBean(Clock.class).instant();
        return tokens().write(path(call), new FormTokens.Token(Ids.next(), now.minus(age)));
    }

    private FormTokens tokens() {
        return portal.getBean(FormTokens.class);
    }

    private static String path(CallPage call) {
        return ApplyPage.path(call.slug().value());
    }
}
