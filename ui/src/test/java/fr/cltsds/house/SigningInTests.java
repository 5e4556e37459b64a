package fr.cltsds.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.cltsds.testkit.KeycloakServer;
import fr.cltsds.ui.Chromium;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** On a real installation one signs in at Keycloak, in French, and out on both sides. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SigningInTests {

    private static final int A_PERSON_READS_MS = 2500;

    private static Installed installed;
    private static Chromium chromium;

    @BeforeAll
    static void anInstallation() throws Exception {
        installed = Installed.start();
        chromium = new Chromium();
    }

    @AfterAll
    static void pulledDown() {
        chromium.close();
        installed.close();
    }

    @Test
    @Order(1)
    void theHolderOfThePrintedLinkBecomesTheFirstSecretariatAndLandsOnWhatWaitsForHer() throws Exception {
        var link = installed.installationLink();
        try (var window = chromium.browser().newContext()) {
            var page = window.newPage();
            page.navigate(link);
            page.getByLabel("Nom").fill("Inès Carpentier");
            page.getByLabel("Adresse").fill(KeycloakServer.SECRETARIAT);
            page.waitForTimeout(A_PERSON_READS_MS);
            page.locator("#envoyer").click();

            signIn(page, KeycloakServer.SECRETARIAT);

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("À faire");
            assertThat(page.locator("body")).containsText("Inès Carpentier");
            assertThat(page.locator(".demo")).hasCount(0);
        }
        assertThat(installed.statusOf(link.substring(installed.address().length())))
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void aWrongPasswordIsRefusedInFrench() {
        try (var window = chromium.browser().newContext()) {
            var page = window.newPage();
            page.navigate(installed.address() + "/espace");
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            fill(page, KeycloakServer.LEAD, "un autre mot de passe");

            assertThat(page.locator("body")).containsText("Courriel ou mot de passe inconnu.");
        }
    }

    @Test
    @Order(3)
    void signingOutHereSignsOutThere() {
        try (var window = chromium.browser().newContext()) {
            var page = inTheSpace(window, KeycloakServer.LEAD);

            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("Maëlle")))
                    .click();
            page.getByText("Se déconnecter").click();

            page.waitForURL(installed.address() + "/");
            page.navigate(installed.address() + "/espace");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    @Order(4)
    void signingOutThereSignsOutHere() {
        try (var window = chromium.browser().newContext()) {
            var page = inTheSpace(window, KeycloakServer.LEAD);

            page.navigate(installed.keycloak().issuer() + "/protocol/openid-connect/logout");
            page.locator("#kc-logout").click();
            page.locator("#kc-logout").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            page.navigate(installed.address() + "/espace");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    private static Page inTheSpace(BrowserContext window, String who) {
        var page = window.newPage();
        page.navigate(installed.address() + "/espace");
        signIn(page, who);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("À faire");
        return page;
    }

    private static void signIn(Page page, String who) {
        fill(page, who, KeycloakServer.PASSWORD);
        page.waitForURL(Pattern.compile(Pattern.quote(installed.address()) + "/espace.*"));
    }

    private static void fill(Page page, String who, String password) {
        page.locator("#username").fill(who);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }
}
