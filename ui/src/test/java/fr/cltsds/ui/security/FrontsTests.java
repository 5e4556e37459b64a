package fr.cltsds.ui.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.ui.PortalTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class FrontsTests {

    private static final String SECRETARY = "camille.ferrand@hcts.example";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/appels",
                "/contact",
                "/sante",
                "/nulle-part",
                "/tokens.css",
                "/espace/",
                "/espace/connexion"
            })
    void everyAnswerBearsTheHeadersOfTheHouse(String address) throws Exception {
        var headers = get(address).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/appels", "/contact", "/nulle-part", "/espace/connexion"})
    void aPageWithoutScriptMayRunNone(String address) throws Exception {
        assertThat(get(address).headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("unsafe", "script-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/appels", "/contact", "/sante", "/nulle-part", "/tokens.css"})
    void thePublicSiteSetsNoCookie(String address) throws Exception {
        assertThat(get(address).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theWorkspaceAsksToSignInAndItsCookieIsItsOwn() throws Exception {
        var answer = get("/espace/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/espace/connexion");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("portail=")
                .contains("Path=/espace", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void theSignInPageOffersEachAccountInWords() throws Exception {
        assertThat(get("/espace/connexion").body())
                .contains("Données de démonstration")
                .contains("Se connecter comme")
                .contains("chargée de mission du conseil départemental de la Creuse");
    }

    @Test
    void aWrongPasswordIsRefusedInWords() throws Exception {
        var answer = signIn("autre");

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/espace/connexion?refus");
        assertThat(get("/espace/connexion?refus").body()).contains("n’est pas celui de la démonstration");
        assertThat(get("/espace/").statusCode()).isEqualTo(302);
    }

    @Test
    void whoSignsInReachesTheWorkspaceUnderANumberedPolicy() throws Exception {
        var answer = signIn("essai");
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/espace/");

        var first = get("/espace/");
        var second = get("/espace/");

        assertThat(first.statusCode()).isEqualTo(200);
        var policy = first.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'");
        var number = Pattern.compile("'nonce-([^']+)'").matcher(policy);
        assertThat(number.find()).isTrue();
        assertThat(Pattern.compile("<(script|style)(?![^>]*nonce=\"" + Pattern.quote(number.group(1)) + "\")")
                        .matcher(first.body())
                        .find())
                .as("a script or style of the page without its number")
                .isFalse();
        assertThat(second.headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(first.headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void anAddressThatLeadsNowhereAnswers404InTheWorkspaceToo() throws Exception {
        var _ = signIn("essai");

        assertThat(get("/espace/nulle-part").statusCode()).isEqualTo(404);
        assertThat(get("/espace/territoires/00000000-0000-7000-8000-000000000001/journal")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/espace/territoires/pas-un-identifiant/journal").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        var form = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get("/espace/connexion").body());
        assertThat(form.find()).isTrue();
        var typed = "_csrf=" + form.group(1) + "&compte=" + URLEncoder.encode(SECRETARY, UTF_8) + "&mot-de-passe="
                + password;
        return browser.send(
                HttpRequest.newBuilder(address("/espace/connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(typed))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
