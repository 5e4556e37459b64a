package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads the public site with a browser that runs no script and keeps no cookie. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String portal;

    Visitor(int port) {
        this.portal = "http://127.0.0.1:" + port;
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
            return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
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

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : portal + path));
    }

    private HttpResponse<String> sends(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
