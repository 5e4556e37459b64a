package fr.cltsds.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.ui.PortalTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Files that people fetch run nothing in their browser. */
@PortalTest
class DownloadTests {

    private final Visitor visitor;
    private final Secretariat secretariat;

    DownloadTests(ApplicationContext portal, @LocalServerPort int port) {
        this.visitor = new Visitor(port);
        this.secretariat = new Secretariat(portal);
    }

    @Test
    void theSpecificationIsFetchedAsAnAttachmentThatRunsNothing() throws IOException {
        var path = "/appels/" + secretariat.open().slug() + "/cahier-des-charges";

        var file = visitor.fetches(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(Secretariat.pdf().readAllBytes());
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("cahier-des-charges.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
    }

    @Test
    void anUnchangedFileIsNotSentAgainAndAVersionKeepsItsAddress() {
        var call = secretariat.open();
        var path = "/appels/" + call.slug() + "/cahier-des-charges";
        var tag = visitor.fetches(path).headers().firstValue("ETag").orElseThrow();
        var _ = secretariat.respecify(call, "La liste des pièces est précisée.");

        assertThat(visitor.readsAgain(path + "?version=1", tag).statusCode()).isEqualTo(304);
        assertThat(visitor.fetches(path + "?version=2").statusCode()).isEqualTo(200);
        assertThat(visitor.fetches(path + "?version=3").statusCode()).isEqualTo(404);
        assertThat(visitor.fetches(path + "?version=deux").statusCode()).isEqualTo(404);
    }
}
