package fr.cltsds.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import fr.cltsds.call.Answer;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.IdentityDirectory;
import fr.cltsds.ui.PortalTest;
import fr.cltsds.ui.space.candidacy.SomeCall;
import fr.cltsds.ui.space.candidacy.SomeTeam;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever happens between the browser and the portal, what was typed is kept, offered back, and sent once. */
@PortalTest
class NothingTypedIsLostTests {

    private static final String MISSION = "Qui est le porteur et quelle est sa mission dans le territoire\u202f?";
    private static final String TYPED = "Ce que la coupure ne doit pas emporter.";
    private static final double LONGER_THAN_A_SILENCE = 6_500;

    private static final int LARGE = 25 * 1024 * 1024;

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int port;

    private Newcomers newcomers;
    private SomeTeam team;
    private Page page;

    @BeforeEach
    void aLeadHasHerDraftBeforeHer() {
        var email = new EmailAddress("odile." + System.nanoTime() + "@val-rive.example");
        var lead = portal.getBean(IdentityDirectory.class).accountFor(email, "Odile Vasseur");
        team = new SomeTeam(portal, new SomeCall(portal).published(Duration.ofDays(20)), lead);
        newcomers = new Newcomers(port);
        page = newcomers.somebody();
        goes("");
        signsIn();
        assertThat(mission()).isVisible();
        comesToRest();
    }

    @AfterEach
    void theBrowserIsClosed() {
        newcomers.close();
    }

    private void goes(String place) {
        var _ = page.navigate("/espace/territoires/" + team.territory + "/candidature" + place);
    }

    private void comesToRest() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void signsIn() {
        Newcomers.signIn(page, team.lead.email().value());
    }

    private Locator mission() {
        return page.getByLabel(MISSION);
    }

    private Locator saving() {
        return page.locator(".saving");
    }

    private Answer kept() {
        return team.answerTo(team.question(QuestionKind.LONG_TEXT));
    }

    @Test
    void aPauseInTypingIsEnoughToKeepIt() {
        mission().pressSequentially(TYPED);

        page.waitForCondition(() -> kept().equals(new Answer.Text(TYPED)));
        assertThat(saving()).containsText("Enregistré à", within(Duration.ofSeconds(10)));
        assertThat(page.locator(".saved")).hasAttribute("aria-live", "polite");
        var _ = page.waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('portail.reponse'))");
    }

    @Test
    void aLostConnectionSaysWhereTheTextIsKeptAndTheTextTravelsOnceItIsBack() {
        page.context().setOffline(true);
        mission().pressSequentially(TYPED);
        assertThat(page.getByText("Ce que vous écrivez est gardé sur cet appareil."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        assertThat(kept().isEmpty()).isTrue();

        page.context().setOffline(false);

        assertThat(saving()).containsText("Enregistré à", within(Duration.ofSeconds(20)));
        page.waitForCondition(() -> kept().equals(new Answer.Text(TYPED)));
    }

    @Test
    void aPageThatIsClosedWithoutConnectionOffersItsTextBack() {
        page.context().setOffline(true);
        mission().pressSequentially(TYPED);
        var elsewhere = page.context().newPage();
        page.close();
        elsewhere.context().setOffline(false);
        page = elsewhere;

        goes("");

        takesTheTextBack();
    }

    @Test
    void aSessionThatHasEndedOffersTheTextBackAfterSigningIn() {
        page.context().clearCookies();
        mission().pressSequentially(TYPED);

        comesBack();
    }

    @Test
    void aPortalThatHasRestartedOffersTheTextBackAfterSigningIn() {
        forgetTheSession();
        mission().pressSequentially(TYPED);

        comesBack();
    }

    /** After a restart the browser still shows its cookie, and nobody knows it: no session is kept on disk. */
    private void forgetTheSession() {
        var cookies = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("portail"))
                .map(cookie -> new Cookie(cookie.name, "0".repeat(cookie.value.length()))
                        .setDomain(cookie.domain)
                        .setPath(cookie.path))
                .toList();
        assertThat(cookies).hasSize(1);
        page.context().addCookies(cookies);
    }

    private void comesBack() {
        page.waitForTimeout(3_000);
        goes("");
        signsIn();
        takesTheTextBack();
    }

    private void takesTheTextBack() {
        assertThat(page.getByText("Retrouvé sur cet appareil, pas encore enregistré"))
                .isVisible();
        assertThat(page.locator(".quoted")).hasText(TYPED);
        assertThat(kept().isEmpty()).isTrue();

        button("Reprendre ce texte").click();

        assertThat(saving()).containsText("Enregistré à", within(Duration.ofSeconds(5)));
        assertThat(mission()).hasValue(TYPED);
        assertThat(kept()).isEqualTo(new Answer.Text(TYPED));
        page.reload();
        assertThat(mission()).hasValue(TYPED);
        assertThat(page.getByText("Retrouvé sur cet appareil")).not().isVisible();
    }

    @Test
    void aTextThatIsTooLongIsRefusedBesideItsFieldAndOfferedBackAfterwards() {
        var tooLong = "Une mission. ".repeat(200).strip();

        mission().fill(tooLong);

        assertThat(page.getByText("Ce texte dépasse").first()).isVisible();
        page.waitForTimeout(LONGER_THAN_A_SILENCE);
        assertThat(page.getByText("Le portail ne répond pas.")).not().isVisible();
        assertThat(mission()).hasValue(tooLong);
        page.reload();
        assertThat(page.getByText("Retrouvé sur cet appareil, pas encore enregistré"))
                .isVisible();
        assertThat(page.locator(".quoted")).containsText("Une mission.");
    }

    @Test
    void aDoubleClickInvitesOnce() {
        goes("/equipe");
        comesToRest();
        page.getByLabel("Prénom et nom").fill("Sonia Petit");
        page.getByLabel("Adresse de courriel").fill("sonia.petit@val-rive.example");

        button("Envoyer l’invitation").dblclick();

        assertThat(page.getByText("L’invitation de Sonia Petit est partie")).isVisible();
        assertThat(team.lettersOf("candidacy-invitation")).isEqualTo(1);
    }

    @Test
    void aDoubleClickDeletesADraftOnceAndLeadsHome() {
        goes("/depot");
        comesToRest();
        button("Supprimer le brouillon").click();
        page.getByLabel("Pour confirmer, écrivez SUPPRIMER").fill("supprimer");

        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Supprimer le brouillon"))
                .dblclick();

        assertThat(page.getByText("Rien ne vous attend")).isVisible();
        page.waitForTimeout(500);
        assertThat(page.getByText("Rien ne vous attend")).isVisible();
    }

    @Test
    void aFileThatIsTooHeavyOrInDisguiseIsRefusedBesideItsField(@TempDir Path folder) throws java.io.IOException {
        goes("/13");
        var field = page.locator(".question").first();
        var heavy = Files.write(folder.resolve("plan.pdf"), new byte[LARGE]);

        field.locator("input[type=file]").setInputFiles(heavy);
        assertThat(field.locator(".field-error")).containsText("plan.pdf");
        assertThat(field.locator(".field-error")).containsText("20 Mo");

        var disguised = "<!doctype html><html><script>1</script></html>".getBytes(StandardCharsets.UTF_8);
        field.locator("input[type=file]").setInputFiles(new FilePayload("lettre.pdf", "application/pdf", disguised));
        assertThat(field.locator(".field-error")).containsText("n’est pas un fichier pdf, malgré son nom.");
    }

    private Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static LocatorAssertions.ContainsTextOptions within(Duration patience) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout((double) patience.toMillis());
    }
}
