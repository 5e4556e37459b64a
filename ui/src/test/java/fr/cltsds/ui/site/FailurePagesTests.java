package fr.cltsds.ui.site;

import static fr.cltsds.ui.site.Visitor.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.cltsds.ui.PortalTest;
import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is said when a page is not there or has failed: ours, in French, with what to do, and nothing of the machine. */
@PortalTest
class FailurePagesTests {

    private final Visitor visitor;
    private final MockMvc portal;

    FailurePagesTests(WebApplicationContext portal, @LocalServerPort int port) {
        this.visitor = new Visitor(port);
        this.portal = MockMvcBuilders.webAppContextSetup(portal).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nulle-part",
                "/appels/aucun-appel-ne-porte-ce-nom",
                "/appels/aucun/candidater",
                "/appels?apres=hier",
                "/demonstration/courriels/pas-un-numero",
                "/error",
                "/application.properties",
                "/fonts/"
            })
    void whatIsNotThereSaysSoAndWhatToDo(String address) {
        var page = visitor.reads(address);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(textOf(page)).contains("Cette page n’existe pas", "Vérifiez l’adresse", "Revenir à l’accueil");
        assertThat(page.body()).isEqualTo(visitor.reads("/nulle-part").body());
    }

    @ParameterizedTest
    @CsvSource({"GET, /appels//x", "GET, /appels;x=y", "POST, /", "DELETE, /appels", "PUT, /contact"})
    void whatIsNotUnderstoodIsAnsweredOnAPageOfOurs(String method, String address) {
        var page = visitor.asks(method, address);

        assertThat(page.statusCode()).isBetween(400, 499);
        assertThat(textOf(page)).contains("Cette demande n’a pas été comprise", "Une personne vous répond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/appels/a%00b", "/appels/a%2Fb", "/%c0%af"})
    void whatTheServerItselfCannotReadIsAnsweredInOurWords(String address) {
        var page = visitor.reads(address);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(textOf(page)).contains("Cette demande n’a pas été comprise", "Revenir à l’accueil");
        assertThat(page.body()).doesNotContain("Tomcat", "HTTP Status");
    }

    @ParameterizedTest
    @CsvSource({
        "500, Quelque chose s’est mal passé de notre côté",
        "502, Quelque chose s’est mal passé de notre côté",
        "503, Le portail revient dans un instant"
    })
    void aFailureOfOursBearsAReferenceAndNothingOfItsCause(int status, String words) throws Exception {
        var first = failed(status);
        var second = failed(status);

        assertThat(first.getStatus()).isEqualTo(status);
        assertThat(first.getContentAsString()).contains(words, "Ce que vous aviez déjà enregistré est conservé");
        assertThat(first.getContentAsString()).doesNotContain("IllegalState", "canari", "fr.cltsds", "at java.");
        assertThat(reference(first))
                .matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")
                .isNotEqualTo(reference(second));
    }

    @Test
    void whoeverAsksTooOftenIsToldToWait() throws Exception {
        var page = failed(429);

        assertThat(page.getContentAsString()).contains("Trop de demandes en peu de temps");
        assertThat(page.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void whatIsForbiddenAnswersAsWhatIsNotThere() throws Exception {
        assertThat(failed(403).getContentAsString()).isEqualTo(failed(404).getContentAsString());
        assertThat(failed(403).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse failed(int status) throws Exception {
        return portal.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("canari")))
                .andReturn()
                .getResponse();
    }

    private static String reference(MockHttpServletResponse page) throws UnsupportedEncodingException {
        return page.getContentAsString().replaceAll("(?s).*<strong class=\"mono\">([^<]+)</strong>.*", "$1");
    }
}
