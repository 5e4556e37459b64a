package fr.cltsds.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.cltsds.ui.Chromium;

/** People who come to the portal for the first time, each in a window of her own. */
final class Newcomers implements AutoCloseable {

    /** A machine that does other things meanwhile may be slow to answer. */
    private static final double PATIENCE = 15_000;

    private final Chromium chromium = new Chromium();
    private final String portal;

    Newcomers(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        portal = "http://127.0.0.1:" + port;
    }

    Page somebody() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(portal)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setViewportSize(1280, 900))
                .newPage();
    }

    /** Signs in by one's address and the demonstration's password; one stays where one was going. */
    static void signIn(Page page, String email) {
        if (!page.url().contains("/espace/connexion")) {
            var _ = page.navigate("/espace/connexion");
        }
        page.getByLabel("Mot de passe de la démonstration").fill("essai");
        page.getByText("Une autre personne, invitée pendant la démonstration").click();
        page.getByLabel("Son adresse électronique").fill(email);
        page.getByText("Se connecter avec cette adresse").click();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
