package fr.cltsds.house.surfaces;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The browser of one person, at an address of her own, with the session that she signed in to. */
final class Browser {

    private static final Pattern GUARD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client;
    private final String portal;

    Browser(int port, int household) {
        this.portal = "http://127.0.0.1:" + port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .localAddress(loopback(household))
                .build();
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<byte[]> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
    }

    /** Hands a file in, as the upload of a page does. */
    HttpResponse<byte[]> handIn(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "application/pdf")
                .header("X-Filename", "piece.pdf")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    Browser signIn(String email, String password) {
        var guard = GUARD.matcher(new String(get("/espace/connexion").body(), UTF_8));
        if (!guard.find()) {
            throw new IllegalStateException("No form to sign in");
        }
        var answer =
                post("/espace/connexion", Map.of("_csrf", guard.group(1), "compte", email, "mot-de-passe", password));
        if (answer.statusCode() != 302 || location(answer).contains("refus")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + location(answer));
        }
        return this;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static InetAddress loopback(int household) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) household});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
