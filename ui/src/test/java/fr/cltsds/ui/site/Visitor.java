package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads the public site, from her own address, with a browser that runs no script and keeps no cookie. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private static final AtomicInteger VISITORS = new AtomicInteger(1);

    private final HttpClient browser =
            HttpClient.newBuilder().localAddress(ownAddress()).build();
    private final String portal;

    Visitor(int port) {
        this.portal = "http://127.0.0.1:" + port;
    }

    private static InetAddress ownAddress() {
        var number = VISITORS.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, (byte) (number >> 8), (byte) number});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    HttpResponse<String> reads(String path) {
        return sends(request(path));
    }

    HttpResponse<String> asks(String method, String path) {
        return sends(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> readsAgain(String path, String tag) {
        return sends(request(path).header("If-None-Match", tag));
    }

    HttpResponse<byte[]> fetches(String path) {
        try {
            return harmless(browser.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Sends a form with what was typed, as the browser does. */
    HttpResponse<String> sends(String path, Map<String, String> typed) {
        var body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return sends(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The token of the first form of a page. */
    static String tokenOf(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form in " + page.uri());
        }
        return found.group(1);
    }

    /** A page without its tags, spaces made one. */
    static String textOf(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    /** What holds of each answer of the public site, whatever was asked: it remembers nobody and lets nothing run. */
    private static <T> HttpResponse<T> harmless(HttpResponse<T> answer) {
        if (!answer.uri().getPath().startsWith("/espace")) {
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as("cookies of %s", answer.uri())
                    .isEmpty();
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as("what %s may load", answer.uri())
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe", "script-src", "data:", "*");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : portal + path));
    }

    private HttpResponse<String> sends(HttpRequest.Builder request) {
        try {
            return harmless(browser.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8)));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
