package fr.cltsds.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.ui.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody may read without saying who she is. */
@PortalTest
class PublicPagesTests {

    private final Visitor visitor;

    PublicPagesTests(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/appels",
                "/contact",
                "/plan-du-site",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/cookies"
            })
    void aPublicPageIsReadWithoutAccountAndKeptByCachesUntilItChanges(String path) {
        var page = visitor.reads(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("public, no-cache");
        var tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.readsAgain(path, tag).statusCode()).isEqualTo(304);
    }
}
