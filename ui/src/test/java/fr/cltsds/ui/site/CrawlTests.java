package fr.cltsds.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.ui.PortalTest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever starts at the home page and follows every link finds a page at its end, and each page is one that everybody can use. */
@PortalTest
class CrawlTests {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final int MOST_BYTES = 100_000;

    private final ApplicationContext portal;
    private final Visitor visitor;
    private final Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>(List.of("/"));

    CrawlTests(ApplicationContext portal, @LocalServerPort int port) {
        this.portal = portal;
        this.visitor = new Visitor(port);
    }

    @Test
    void everyLinkOfEveryPublicPageLeadsSomewhere() {
        var secretariat = new Secretariat(portal);
        var calls = Stream.of(secretariat.open(), secretariat.closed(), secretariat.announced())
                .map(call -> "/appels/" + call.slug())
                .toList();

        crawl();

        assertThat(seen)
                .containsKeys("/", "/appels", "/contact", "/plan-du-site", "/accessibilite", "/mentions-legales")
                .containsKeys("/donnees-personnelles", "/cookies", "/demonstration/courriels", "/espace", "/site.css")
                .containsKeys(calls.toArray(String[]::new))
                .containsKeys(calls.getFirst() + "/candidater", calls.getFirst() + "/cahier-des-charges");
        seen.forEach((address, page) ->
                assertThat(page.statusCode()).as(address).isEqualTo(address.startsWith("/espace") ? 302 : 200));
        pages().forEach(CrawlTests::assertEverybodyCanUse);
        assertTitlesTellPagesApart();
    }

    private void crawl() {
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            if (seen.containsKey(address)) {
                continue;
            }
            var page = visitor.reads(address);
            seen.put(address, page);
            if (isPage(page)) {
                LINK.matcher(page.body()).results().map(link -> link.group(1)).forEach(this::follow);
            }
        }
    }

    /** A demonstration's letters bear links that are used up; they are read elsewhere. */
    private void follow(String link) {
        var address = link.replace("&amp;", "&")
                .replaceAll("#.*", "")
                .replaceAll("\\?v=.*", "")
                .replaceAll("\\?version=.*", "");
        if (address.startsWith("/")
                && !address.startsWith("/demonstration/courriels/")
                && !address.contains("?avant=")) {
            ahead.add(address);
        }
    }

    private Stream<HttpResponse<String>> pages() {
        return seen.values().stream().filter(CrawlTests::isPage);
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static void assertEverybodyCanUse(HttpResponse<String> page) {
        var body = page.body();
        assertThat(body)
                .as(page.uri().toString())
                .contains("<html lang=\"fr\"", "<a href=\"#contenu\">Aller au contenu</a>")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main id=\"contenu\"")
                .doesNotContain("<script", "<style", " style=\"", "javascript:", "src=\"http", "??", "null</")
                .doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(body.length()).as(page.uri().toString()).isLessThan(MOST_BYTES);
        var ids = ID.matcher(body).results().map(id -> id.group(1)).toList();
        assertThat(ids).as("each id once in %s", page.uri()).doesNotHaveDuplicates();
        assertThat(LINK.matcher(body).results().map(link -> link.group(1)).filter(link -> link.startsWith("#")))
                .as("anchors of %s", page.uri())
                .allMatch(link -> ids.contains(link.substring(1)));
    }

    private void assertTitlesTellPagesApart() {
        assertThat(pages().filter(page -> page.uri().getQuery() == null)
                        .map(page -> page.uri().getPath() + " "
                                + page.body().replaceAll("(?s).*<title>(.*)</title>.*", "$1")))
                .filteredOn(page -> !page.contains("/candidater "))
                .extracting(page -> page.replaceAll("^\\S+ ", ""))
                .doesNotHaveDuplicates()
                .allMatch(title -> title.contains("Comités locaux"));
    }
}
