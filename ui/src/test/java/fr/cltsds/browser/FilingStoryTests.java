package fr.cltsds.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.IdentityDirectory;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.PortalTest;
import fr.cltsds.ui.space.candidacy.SomeCall;
import fr.cltsds.ui.space.candidacy.SomeTeam;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A lead answers a call, from the public page to the numbered receipt, with a browser and a mailbox. */
@PortalTest
class FilingStoryTests {

    private static final String LEAD = "agathe.fournier@val-rive.example";
    private static final String SIGNATORY = "marc.delorme@val-rive.example";
    private static final Pattern ROOM = Pattern.compile("/espace/territoires/([0-9a-f-]{36})/candidature");
    private static final Pattern CODE = Pattern.compile("Votre code.{0,3}: (\\d{6})");

    /** A form that comes back faster than that was not filled in by anybody. */
    private static final double A_PERSONS_PACE = 2_100;

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int port;

    private Newcomers newcomers;
    private SomeCall calls;

    @BeforeEach
    void aBrowserAndACall() {
        newcomers = new Newcomers(port);
        calls = new SomeCall(portal);
    }

    @AfterEach
    void theBrowserIsClosed() {
        newcomers.close();
    }

    @Test
    void fromThePublicPageToTheNumberedReceipt() {
        var call = calls.published(Duration.ofDays(20));
        var agathe = newcomers.somebody();

        asksForALink(agathe, call);
        var territory = opensTheDraft(agathe);
        writes(agathe);
        var team = restIsWritten(territory);
        namesTheSignatory(agathe, territory);
        var marc = newcomers.somebody();
        var number = signs(marc);

        agathe.reload();
        assertThat(agathe.getByText("Déposé, encore modifiable").first()).isVisible();
        assertThat(agathe.getByText(number).first()).isVisible();
        assertThat(team.asLead(team::page).number()).contains(number);
    }

    private void asksForALink(Page agathe, CallId call) {
        var slug =
                calls.as(() -> portal.getBean(CallEditingBoard.class).call(call).slug());
        var _ = agathe.navigate("/appels/" + slug.value());
        link(agathe, "Candidater").click();
        agathe.getByLabel("Vos prénom et nom").fill("Agathe Fournier");
        agathe.getByLabel("Votre fonction").fill("directrice");
        agathe.getByLabel("Votre adresse électronique").fill(LEAD);
        agathe.getByLabel("Nom de l’organisme").fill("École du Val-Rive");
        var _ = agathe.getByLabel("Sorte d’organisme").selectOption("TRAINING_SCHOOL");
        agathe.getByLabel("Numéro SIRET").fill("999 000 011 00018");
        agathe.waitForTimeout(A_PERSONS_PACE);
        button(agathe, "Recevoir mon lien").click();
        assertThat(agathe.getByText("Votre lien est parti")).isVisible();
        assertThat(agathe.getByText(LEAD)).isVisible();
    }

    private TerritoryId opensTheDraft(Page agathe) {
        readsTheLatest(agathe, "Ouvrez votre brouillon de candidature", LEAD);
        agathe.locator(".letter a[href*='/candidature/ouvrir/']").click();
        var link = agathe.url();
        button(agathe, "Ouvrir mon brouillon").click();
        Newcomers.signIn(agathe, LEAD);
        assertThat(agathe.getByText("Non déposé").first()).isVisible();
        var room = ROOM.matcher(agathe.url());
        assertThat(room.find()).as(agathe.url()).isTrue();

        var again = newcomers.somebody();
        assertThat(again.navigate(link).status()).as("a link that has served").isEqualTo(404);
        return TerritoryId.parse(room.group(1)).orElseThrow();
    }

    /** Nobody presses a button to keep what is written. */
    private static void writes(Page agathe) {
        agathe.getByLabel("Qui est le porteur et quelle est sa mission dans le territoire ?".replace(" ?", "\u202f?"))
                .pressSequentially("L’école forme les travailleurs sociaux de la vallée.");
        assertThat(agathe.locator(".saved")).containsText("Enregistré à");
        button(agathe, "Rubrique suivante").click();
        agathe.getByLabel("Non", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(agathe.locator(".saved")).containsText("Enregistré à");
        button(agathe, "Rubrique suivante").click();
        var territory = agathe.getByLabel("Départements, par numéro ou par nom");
        territory.pressSequentially("creuse");
        agathe.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("23 – Creuse"))
                .click();
        assertThat(agathe.locator(".population")).containsText("Creuse");
        assertThat(agathe.locator(".saved")).containsText("Enregistré à");
    }

    private SomeTeam restIsWritten(TerritoryId territory) {
        var lead = portal.getBean(IdentityDirectory.class).accountFor(new EmailAddress(LEAD), "Agathe Fournier");
        var team = new SomeTeam(portal, lead, territory);
        team.answerTheRest();
        return team;
    }

    private static void namesTheSignatory(Page agathe, TerritoryId territory) {
        var _ = agathe.navigate("/espace/territoires/" + territory + "/candidature/completude");
        assertThat(agathe.getByText("le dossier peut être signé et déposé")).isVisible();
        agathe.locator(".tabs").getByText("Signature et dépôt").click();
        agathe.getByLabel("Prénom et nom du signataire").fill("Marc Delorme");
        agathe.getByLabel("Fonction").fill("président");
        agathe.getByLabel("Adresse de courriel").fill(SIGNATORY);
        button(agathe, "Envoyer le lien au signataire").click();
        assertThat(agathe.getByText("Le lien de Marc Delorme est parti à")).isVisible();
    }

    private static String signs(Page marc) {
        readsTheLatest(marc, "Une candidature attend votre signature", SIGNATORY);
        marc.locator(".letter a[href*='/signature/']").click();
        assertThat(marc.getByText("L’école forme les travailleurs sociaux de la vallée."))
                .isVisible();
        var file = marc.url();
        button(marc, "Recevoir mon code").click();
        assertThat(marc.getByText("Un code à six chiffres vient d’être envoyé")).isVisible();
        var typing = marc.url();

        readsTheLatest(marc, "Votre code de signature", SIGNATORY);
        var letter = CODE.matcher(marc.locator(".letter").innerText().replaceAll("[\\s\\u202f\\u00a0]+", " "));
        assertThat(letter.find()).isTrue();
        var _ = marc.navigate(typing);
        marc.getByLabel("Code reçu par courriel").fill(letter.group(1));
        button(marc, "Déposer ma candidature").click();

        assertThat(marc.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Accusé de réception")))
                .isVisible();
        var number = marc.locator(".receipt .number").innerText();
        assertThat(number).matches("AMI-2026-.*\\d{4}");
        assertThat(marc.locator(".receipt .mono").innerText()).matches("[0-9a-f]{64}");
        assertThat(marc.url()).startsWith(file).endsWith("/recepisse");
        readsTheLatest(marc, "Accusé de réception " + number, SIGNATORY);
        assertThat(marc.locator("main")).containsText(".pdf");
        return number;
    }

    /** The latest letter of that subject to that address, on the mails page of the demonstration. */
    private static void readsTheLatest(Page page, String subject, String to) {
        var _ = page.navigate("/demonstration/courriels");
        page.locator(".lines li")
                .filter(new Locator.FilterOptions().setHasText(to))
                .getByText(subject)
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(subject);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
