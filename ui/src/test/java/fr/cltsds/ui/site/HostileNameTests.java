package fr.cltsds.ui.site;

import static fr.cltsds.ui.site.Visitor.textOf;
import static fr.cltsds.ui.site.Visitor.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallPage;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.letters.DemonstrationMailbox;
import fr.cltsds.people.Role;
import fr.cltsds.ui.PortalTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever a person writes as her name is shown as a name: it runs nothing, ends no line and turns no text around. */
@PortalTest
class HostileNameTests {

    private static final String UNSEEN = "(?s).*[\\p{Cf}\\p{Co}&&[^\u00ad]].*";

    private final ApplicationContext portal;
    private final Visitor visitor;
    private final Letters letters;
    private final EmailAddress email =
            new EmailAddress("aline." + Ids.next().toString().substring(24) + "@conseil.example");

    HostileNameTests(ApplicationContext portal, @LocalServerPort int port) {
        this.portal = portal;
        this.visitor = new Visitor(port);
        this.letters = new Letters(portal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "Aline\r\nBcc: tous@monde.example\r\n\r\nAutre texte",
                "Aline\u202eenila \u2066Marchetti\u200b\u200d",
                "${7*7} [[${7*7}]] {0} '{0}'",
                "Aline\u0000\u0007\u2028Marchetti"
            })
    void aNameIsShownAsItReadsWhereverItGoes(String name) {
        var call = new Secretariat(portal).open();
        var asked = visitor.sends(ApplyPage.path(call.slug().value()), typed(call, name));
        assertThat(asked.statusCode()).isEqualTo(303);
        var read = TypedLine.of(name);
        assertLetter(read);
        var link = letters.link(email);

        var opening = visitor.reads(link);
        assertShown(opening, read);
        var opened = visitor.sends(link, Map.of("token", tokenOf(opening), "website", ""));

        assertThat(opened.statusCode()).isEqualTo(303);
        assertLetter(read);
        assertShown(
                visitor.reads("/demonstration/courriels/"
                        + letters.latest(email).row().id()),
                "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Yann</b>", "Yann\r\nBcc: tous@monde.example", "Yann\u202eLe Goff"})
    void aGuestWhoWritesAHostileNameIsLetInUnderWhatItReads(String name) {
        var link = Team.of(portal, new Secretariat(portal).open()).invite(email, Role.READER, "<i>Bonjour</i>");
        var page = visitor.reads(link);
        assertThat(page.body()).doesNotContain("<i>Bonjour").contains("&lt;i&gt;Bonjour");

        var accepted = visitor.sends(link, Map.of("token", tokenOf(page), "website", "", "name", name));

        assertThat(accepted.statusCode()).isEqualTo(303);
    }

    @Test
    void aNameOfTenThousandCharactersIsRefusedAndGivenBackWhole() {
        var call = new Secretariat(portal).open();
        var name = "Aline <b> ".repeat(1_000);

        var answer = visitor.sends(ApplyPage.path(call.slug().value()), typed(call, name));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "id=\"name-erreur\"",
                        "value=\"" + name.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(textOf(answer)).contains("Écrivez votre nom, en 200 caractères au plus");
        assertThat(letters.to(email)).isEmpty();
    }

    @Test
    void aLineKeepsItsLettersAndAccentsAndNothingElse() {
        assertThat(TypedLine.of("  E\u0301lodie\tD’Abo-Ngué\u0302\n"))
                .isEqualTo("Élodie D’Abo-Nguề".replace("ề", "é̂"));
        assertThat(TypedLine.of("\u200b\u2060\ufeff")).isEmpty();
    }

    private void assertLetter(String name) {
        var letter = letters.latest(email);
        assertThat(letter.row().subject()).doesNotContain("\r", "\n").doesNotMatch(UNSEEN);
        assertThat(letter.text()).doesNotMatch(UNSEEN).doesNotContain("\nBcc:");
        assertThat(portal.getBean(DemonstrationMailbox.class)
                        .letters(java.util.Optional.empty())
                        .rows())
                .noneMatch(row -> row.to().contains("monde.example"));
        assertThat(name).isNotEmpty();
    }

    private static void assertShown(HttpResponse<String> page, String name) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain("<script", "<img", "<b>Yann")
                .doesNotContain("49 [[")
                .doesNotMatch(UNSEEN)
                .contains(org.springframework.web.util.HtmlUtils.htmlEscape(name, "UTF-8"));
    }

    private Map<String, String> typed(CallPage call, String name) {
        var path = ApplyPage.path(call.slug().value());
        var handedOut = portal.getBean(Clock.class).instant().minus(Duration.ofSeconds(30));
        return Map.of(
                "token", portal.getBean(FormTokens.class).write(path, new FormTokens.Token(Ids.next(), handedOut)),
                "website", "",
                "name", name,
                "function", "chargée de mission",
                "email", email.value(),
                "organisation", "Conseil départemental des Exemples",
                "kind", "DEPARTEMENT",
                "siret", "99900001100018");
    }
}
