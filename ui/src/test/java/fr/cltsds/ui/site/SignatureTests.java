package fr.cltsds.ui.site;

import static fr.cltsds.ui.site.Visitor.textOf;
import static fr.cltsds.ui.site.Visitor.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.ui.PortalTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The signatory reads the file over by her personal link, files it with a one-time code, and has her receipt. */
@PortalTest
class SignatureTests {

    private final ApplicationContext portal;
    private final Visitor visitor;
    private final Letters letters;
    private final Secretariat secretariat;

    SignatureTests(ApplicationContext portal, @LocalServerPort int port) {
        this.portal = portal;
        this.visitor = new Visitor(port);
        this.letters = new Letters(portal);
        this.secretariat = new Secretariat(portal);
    }

    @Test
    void theSignatoryReadsTheFileOverFilesItAndHasANumberedReceiptAtOnce() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();

        var recap = visitor.reads(link);
        assertThat(textOf(recap))
                .contains(
                        "Non déposé", "Relire, puis signer", "Cher et Indre", "Jeanne Roumier", "p•••@conseil.example")
                .doesNotContain(team.signatory().value(), "n’est pas encore complet");
        var code = follow(askForCode(link, recap));
        assertThat(textOf(code)).contains("Déposer la candidature", "six chiffres");
        var filed = sendCode(link, code, letters.code(team.signatory()));

        assertThat(filed.statusCode()).isEqualTo(303);
        var receipt = follow(filed);
        assertThat(textOf(receipt))
                .contains("Accusé de réception", "AMI-2026-", "Cher et Indre", "Jeanne Roumier, présidente")
                .contains("Déposé, encore modifiable", "Dominique Vasseur", "lettre.pdf");
        assertThat(receipt.body()).containsPattern("[0-9a-f]{64}");
        assertThat(follow(visitor.reads(link)).uri()).isEqualTo(receipt.uri());
    }

    @Test
    void theReceiptTheFileAndItsAttachmentsAreFetched() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var piece = visitor.reads(link).body().replaceAll("(?s).*?href=\"(/signature/[^\"]+/pieces/[^\"]+)\".*", "$1");

        assertPdf(visitor.fetches(piece));
        assertPdf(visitor.fetches(link + "/dossier.pdf"));
        assertThat(visitor.fetches(link + "/recepisse.pdf").statusCode()).isEqualTo(404);
        file(team, link);
        assertPdf(visitor.fetches(link + "/recepisse.pdf"));
    }

    @Test
    void aWrongCodeIsToldBesideItsFieldWithTheTriesThatAreLeft() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var page = follow(askForCode(link, visitor.reads(link)));
        var right = letters.code(team.signatory());
        var wrong = right.equals("123456") ? "654321" : "123456";

        var answer = sendCode(link, page, wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"code-erreur\"");
        assertThat(textOf(answer)).contains("4 essais");
        assertThat(sendCode(link, answer, right).statusCode()).isEqualTo(303);
    }

    @Test
    void afterFiveWrongTriesEvenTheRightCodeFilesNothing() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var page = follow(askForCode(link, visitor.reads(link)));
        var right = letters.code(team.signatory());
        var wrong = right.equals("123456") ? "654321" : "123456";

        for (var attempt = 1; attempt < 5; attempt++) {
            assertThat(textOf(sendCode(link, page, wrong)))
                    .contains(attempt == 4 ? "un essai" : (5 - attempt) + " essais");
        }
        assertThat(textOf(sendCode(link, page, wrong))).contains("Trop d’essais avec ce code");
        var answer = sendCode(link, page, right);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains("Trop d’essais avec ce code", "Recevoir un autre code");
        assertNotFiled(team, link);
    }

    @Test
    void aCodeOlderThanTenMinutesFilesNothingAndAnotherMayBeAskedFor() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var page = follow(askForCode(link, visitor.reads(link)));
        var code = letters.code(team.signatory());
        new PassingTime(portal, team.territory()).tenMinutesGoByAfterTheCode();

        var answer = sendCode(link, page, code);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains("Ce code a plus de 10 minutes", "Recevoir un autre code");
        assertNotFiled(team, link);
        var another = follow(askForCode(link, visitor.reads(link)));
        assertThat(sendCode(link, another, letters.code(team.signatory())).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoFilesJustAfterTheDeadlineIsToldAndNothingIsFiled() {
        var call = secretariat.open();
        var team = Team.ready(portal, call);
        var link = team.signatureLink();
        var page = follow(askForCode(link, visitor.reads(link)));
        var code = letters.code(team.signatory());
        secretariat.close(call);

        var answer = sendCode(link, page, code);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains("Cet appel reçoit les candidatures du");
        assertNotFiled(team, link);
        assertThat(textOf(visitor.reads(link)))
                .contains("L’appel est clos et ce dossier n’a pas été déposé", "Télécharger ce dossier")
                .doesNotContain("Recevoir mon code");
    }

    @Test
    void twoPressesAtTheSameInstantFileOneVersion() throws Exception {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var code = follow(askForCode(link, visitor.reads(link)));
        var otherTab = visitor.reads(code.uri().toString());
        var digits = letters.code(team.signatory());

        var answers = Together.all(List.of(code, code, otherTab), page -> sendCode(link, page, digits));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(new PassingTime(portal, team.territory()).count("call.filed_version"))
                .isEqualTo(1);
    }

    @Test
    void theReceiptReachesTheSignatoryAndTheLeadInPrint() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        file(team, link);

        var number = textOf(visitor.reads(link + "/recepisse")).replaceAll("(?s).*(AMI-2026-[0-9-]+).*", "$1");

        var letter = letters.latest(team.signatory());
        assertThat(letter.row().subject()).contains(number);
        assertThat(letter.enclosures()).anyMatch(name -> name.contains(number) && name.endsWith(".pdf"));
    }

    @Test
    void pressingTwiceSendsOneCodeAndAskingAgainTooSoonSaysHowLongToWait() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var recap = visitor.reads(link);

        var first = askForCode(link, recap);
        var second = askForCode(link, recap);
        var again = askForCode(link, visitor.reads(link));

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(letters.to(team.signatory())).hasSize(2);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(textOf(again)).contains("Attendez encore", "Déposer la candidature");
    }

    @Test
    void whatChangedSinceSheReadItIsNotFiledInHerName() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var page = follow(askForCode(link, visitor.reads(link)));
        team.write("Une autre réponse, écrite pendant que la signataire lisait.");

        var answer = sendCode(link, page, letters.code(team.signatory()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(textOf(answer)).contains("Le dossier a changé depuis que vous l’avez ouvert");
    }

    @Test
    void filingTwiceGivesTheSameReceipt() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        var page = follow(askForCode(link, visitor.reads(link)));
        var code = letters.code(team.signatory());

        var first = textOf(follow(sendCode(link, page, code)));
        portal.getBean(Once.class).forgetAll();
        var second = textOf(follow(sendCode(link, page, code)));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anIncompleteFileSaysWhatIsMissingAndCannotBeSigned() {
        var team = Team.of(portal, secretariat.open());
        team.nameSignatory();

        var page = visitor.reads(team.signatureLink());

        assertThat(textOf(page)).contains("n’est pas encore complet", "Territoire pas encore choisi", "à préciser");
        assertThat(page.body()).doesNotContain("Recevoir mon code").contains("href=\"#question-");
    }

    @Test
    void aReopenedFileSaysThatTheFiledVersionStaysGood() {
        var team = Team.ready(portal, secretariat.open());
        var link = team.signatureLink();
        file(team, link);
        team.reopen();

        var page = visitor.reads(link);

        assertThat(textOf(page)).contains("Déposé, modification en cours", "reste valable");
        assertThat(page.body()).contains(link + "/recepisse\"");
    }

    @Test
    void anotherTerritorysLinkOrFileIsNotThere() {
        var ours = Team.ready(portal, secretariat.open());
        var theirs = Team.ready(portal, secretariat.open());
        var link = ours.signatureLink();
        var crossed =
                link.replace(ours.territory().toString(), theirs.territory().toString());
        var piece = visitor.reads(theirs.signatureLink()).body().replaceAll("(?s).*?/pieces/([0-9a-f-]{36})\".*", "$1");

        assertThat(visitor.reads(crossed).statusCode()).isEqualTo(404);
        assertThat(visitor.fetches(link + "/pieces/" + piece).statusCode()).isEqualTo(404);
    }

    private void assertNotFiled(Team team, String link) {
        assertThat(visitor.reads(link + "/recepisse").statusCode()).isEqualTo(404);
        assertThat(new PassingTime(portal, team.territory()).count("call.filed_version"))
                .isZero();
    }

    private void file(Team team, String link) {
        var page = follow(askForCode(link, visitor.reads(link)));
        assertThat(sendCode(link, page, letters.code(team.signatory())).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> askForCode(String link, HttpResponse<String> recap) {
        return visitor.sends(link, Map.of("token", tokenOf(recap), "website", "", "revision", revision(recap)));
    }

    private HttpResponse<String> sendCode(String link, HttpResponse<String> page, String code) {
        return visitor.sends(
                link + "/code",
                Map.of("token", tokenOf(page), "website", "", "revision", revision(page), "code", code));
    }

    private HttpResponse<String> follow(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(textOf(redirect)).isEqualTo(303);
        return visitor.reads(redirect.headers().firstValue("Location").orElseThrow());
    }

    private static String revision(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?name=\"revision\" value=\"([0-9]+)\".*", "$1");
    }

    private static void assertPdf(HttpResponse<byte[]> file) {
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
