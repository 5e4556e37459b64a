package fr.cltsds.house.surfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.ui.PortalTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;

/** GP15: whoever opens a public page for the first time waits for 100 kB at most, in eight requests, all of them to the portal. */
@PortalTest
class PageWeightTests {

    private static final int HEAVIEST = 100_000;
    private static final int MOST_REQUESTS = 8;
    private static final Pattern LOADED = Pattern.compile(
            "<(?:link|script|img|source|iframe)\\b[^>]*?(?:href|src)=\"([^\"]+)\"|<use\\b[^>]*?href=\"([^\"#]+)[\"#]");
    private static final Pattern LINK_TO_A_PAGE =
            Pattern.compile("<link\\b[^>]*rel=\"(?:canonical|alternate|next|prev)\"[^>]*>");
    private static final Pattern FONT = Pattern.compile("(?s)@font-face\\s*\\{([^}]*)}");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");
    /** What site.css slants; an address stands upright there. */
    private static final Pattern SLANTED = Pattern.compile("<(?:em|i|cite|dfn|var)\\b|class=\"[^\"]*\\bempty\\b");

    private final ApplicationContext portal;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI home;

    PageWeightTests(ApplicationContext portal, @LocalServerPort int port) {
        this.portal = portal;
        this.home = URI.create("http://127.0.0.1:" + port + "/");
    }

    @Test
    void everyPublicPageIsLight() {
        var world = CanaryWorld.in(portal);
        var territory = world.territories().getLast();
        var measured = new LinkedHashMap<String, Map<URI, Integer>>();
        for (var mapping : Mapping.of(portal)) {
            if (mapping.verb() == RequestMethod.GET && mapping.family() == Family.PAGES) {
                var cell = new Cell(Family.PAGES, mapping.name(), holder(mapping), territory, Whose.OWN);
                var address = home.resolve(PageWalk.address(world, mapping, cell));
                var page = get(address);
                if (page.statusCode() == 200 && type(page).startsWith("text/html")) {
                    measured.put(mapping.pattern(), loaded(address, page.body()));
                }
            }
        }

        measured.forEach((page, loaded) ->
                System.out.printf("GP15 %s: %d bytes in %d requests%n", page, weight(loaded), loaded.size()));
        assertThat(measured).hasSizeGreaterThanOrEqualTo(12).containsKeys("/", "/appels", "/appels/{slug}");
        assertThat(measured).allSatisfy((page, loaded) -> {
            assertThat(weight(loaded)).as("bytes of " + page + " " + loaded).isLessThanOrEqualTo(HEAVIEST);
            assertThat(loaded).as("requests of " + page).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(loaded.keySet()).as("third parties of " + page).allSatisfy(one -> assertThat(one.getAuthority())
                    .isEqualTo(home.getAuthority()));
        });
    }

    private static Kind holder(Mapping mapping) {
        return switch (mapping.pattern().split("/", -1)[1]) {
            case "signature" -> Kind.SIGNATORY;
            case "invitation", "candidature" -> Kind.CO_WRITER;
            default -> Kind.VISITOR;
        };
    }

    private static int weight(Map<URI, Integer> loaded) {
        return loaded.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What a browser asks for to show the page, and how many bytes each answer takes; a font only when a letter needs it. */
    private Map<URI, Integer> loaded(URI address, byte[] body) {
        var page = new String(body, UTF_8);
        var loaded = new LinkedHashMap<URI, Integer>();
        loaded.put(address, body.length);
        LOADED.matcher(LINK_TO_A_PAGE.matcher(page).replaceAll("")).results().forEach(found -> {
            var told = found.group(1) == null ? found.group(2) : found.group(1);
            add(loaded, address.resolve(told.replace("&amp;", "&")), page);
        });
        return loaded;
    }

    private void add(Map<URI, Integer> loaded, URI part, String page) {
        if (loaded.containsKey(part)) {
            return;
        }
        var answer = get(part);
        assertThat(answer.statusCode()).as(part.toString()).isEqualTo(200);
        loaded.put(part, get(part, "gzip").body().length);
        if (type(answer).startsWith("text/css")) {
            FONT.matcher(new String(answer.body(), UTF_8)).results().forEach(font -> {
                if (isNeeded(font.group(1), page)) {
                    ADDRESS.matcher(font.group(1))
                            .results()
                            .forEach(url -> add(loaded, part.resolve(url.group(1)), page));
                }
            });
        }
    }

    private static boolean isNeeded(String font, String page) {
        if (font.contains("italic")) {
            return SLANTED.matcher(page).find();
        }
        return !font.contains("U+0100") || page.codePoints().anyMatch(PageWeightTests::isExtendedLatin);
    }

    /** Letters of other languages of Europe; the French œ is not one of them. */
    private static boolean isExtendedLatin(int letter) {
        return letter >= 0x100 && letter <= 0x2BA && letter != 0x131 && letter != 0x152 && letter != 0x153;
    }

    private HttpResponse<byte[]> get(URI address) {
        return get(address, "identity");
    }

    private HttpResponse<byte[]> get(URI address, String encoding) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", encoding)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
