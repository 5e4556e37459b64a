package fr.cltsds.house.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.cltsds.ui.Chromium;
import fr.cltsds.ui.PortalTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session as a person lives it: warned before it ends, left in every tab at once, its look remembered. */
@PortalTest
class SessionScreensTests {

    private static final String SOMEBODY = "jeanne.aubertin@val-clair.example";

    private final Chromium chromium = new Chromium();
    private final Look look;

    SessionScreensTests(@LocalServerPort int port) {
        look = new Look(chromium.browser(), "http://127.0.0.1:" + port, ColorScheme.LIGHT);
        look.signIn(SOMEBODY, "essai");
    }

    @AfterEach
    void close() {
        look.close();
        chromium.close();
    }

    @Test
    void whoSignsOutInOneTabIsSignedOutInTheOther() {
        var other = look.page().context().newPage();
        home(other);
        home(look.page());

        menu(look.page(), "Se déconnecter");

        assertThat(other).hasURL(Pattern.compile("/espace/connexion"));
        home(look.page(), "/espace/connexion");
    }

    @Test
    void theChosenAppearanceIsRemembered() {
        home(look.page());

        menu(look.page(), "Apparence sombre");

        assertThat(look.page().locator("html")).hasAttribute("theme", "dark");
        look.page().reload();
        assertThat(look.page().locator("html")).hasAttribute("theme", "dark");
    }

    @Test
    void theEndOfASessionIsToldFiveMinutesBeforeAndPutOff() {
        look.page().clock().install();
        home(look.page());
        look.rests();
        var warning = look.page().locator("dialog.session-end");

        look.page().clock().fastForward("24:30");
        assertThat(warning).isHidden();
        look.page().clock().fastForward("00:45");
        assertThat(warning).isVisible();
        assertThat(warning).containsText("5 minutes");
        look.page().getByText("Prolonger").click();

        assertThat(warning).isHidden();
        look.page().clock().fastForward("24:00");
        assertThat(warning).isHidden();
    }

    private static void home(Page page) {
        page.navigate("/espace/");
        page.waitForSelector("main h1:not(:empty)");
    }

    private static void home(Page page, String lands) {
        page.navigate("/espace/");
        assertThat(page).hasURL(Pattern.compile(lands));
    }

    private static void menu(Page page, String choice) {
        page.locator(".person-menu vaadin-menu-bar-button").first().click();
        page.getByText(choice).click();
    }
}
