package fr.cltsds.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of the tests, as it is installed on the machine; each person has a profile of her own in it. */
final class Chromium implements AutoCloseable {

    private static final Path USUAL = Path.of("/usr/bin/chromium");

    /** A machine that does other things meanwhile may be slow to answer. */
    private static final double PATIENCE = 15_000;

    private final Playwright driver;
    private final Browser browser;
    private final String portal;

    Chromium(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        portal = "http://127.0.0.1:" + port;
        driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var installed = Optional.ofNullable(System.getenv("PORTAIL_CHROMIUM"))
                .map(Path::of)
                .orElse(USUAL);
        browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Somebody whom this browser does not know yet. */
    Page somebody() {
        return person().newPage();
    }

    private BrowserContext person() {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 900));
    }

    /** The same person as before, by her address and the demonstration's password; she stays where she was going. */
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
        browser.close();
        driver.close();
    }
}
