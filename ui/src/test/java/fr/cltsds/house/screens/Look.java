package fr.cltsds.house.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's browser, in one colour scheme: opens pages and tells what is wrong with them. */
final class Look implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String AT_REST =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => client.isActive?.() !== true)";

    private final ColorScheme scheme;
    private final BrowserContext context;
    private final Page page;

    Look(Browser browser, String portal, ColorScheme scheme) {
        this.scheme = scheme;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    void signIn(String email, String password) {
        APIRequestContext request = context.request();
        var form = TOKEN.matcher(request.get("/espace/connexion").text());
        if (!form.find()) {
            throw new AssertionError("No form to sign in");
        }
        var typed = FormData.create()
                .set("_csrf", form.group(1))
                .set("compte", email)
                .set("mot-de-passe", password);
        var answer = request.post("/espace/connexion", RequestOptions.create().setForm(typed));
        if (!answer.ok() || answer.url().contains("refus")) {
            throw new AssertionError("Not let in: " + answer.url() + " " + answer.status());
        }
    }

    List<String> findings(Visit visit) {
        var found = new ArrayList<String>();
        var answer = page.navigate(visit.address());
        page.waitForSelector("main h1:not(:empty)");
        rests();
        if (answer == null || answer.status() != visit.status()) {
            found.add("answers " + (answer == null ? "nothing" : answer.status()));
        }
        if (page.title().isBlank()) {
            found.add("has no title");
        }
        found.addAll(
                English.in(said()).stream().map(one -> "says «" + one + "»").toList());
        new AxeBuilder(page).withTags(RULES).analyze().getViolations().forEach(broken -> broken.getNodes().stream()
                .filter(node -> !Upstream.knows(broken.getId(), node.getHtml()))
                .forEach(node -> found.add("%s: %s %s".formatted(broken.getId(), node.getTarget(), node.getHtml()))));
        return found.stream()
                .map(one -> "%s (%s, %s) %s".formatted(visit.address(), visit.who(), scheme, one))
                .toList();
    }

    /** Waits until the page has said and heard everything. */
    void rests() {
        page.waitForFunction(AT_REST);
    }

    @SuppressWarnings("unchecked")
    private List<String> said() {
        return (List<String>) page.evaluate(English.SAID);
    }

    @Override
    public void close() {
        context.close();
    }
}
