package fr.cltsds.house;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.KeycloakServer;
import fr.cltsds.testkit.PortalDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A portal installed as in production: the packaged jar, an empty PostgreSQL, and Keycloak beside it. */
record Installed(KeycloakServer keycloak, PortalDatabase database, Said portal, String address)
        implements AutoCloseable {

    static Installed start() throws IOException, InterruptedException {
        var address = "http://127.0.0.1:" + freePort();
        var keycloak = KeycloakServer.start(keycloakArchive(), address);
        var database = EmbeddedDatabase.shared().fresh();
        var portal = launch(environment(keycloak, database, address));
        var installed = new Installed(keycloak, database, portal, address);
        portal.until("/installation/");
        return installed;
    }

    private static Said launch(Map<String, String> environment) throws IOException {
        var words = Files.createTempFile(Path.of("target"), "portail-", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Path.of("target", "portail.jar").toAbsolutePath().toString();
        var command = List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx768m", "-jar", jar);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAIL_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return new Said(builder.start(), words);
    }

    private static Map<String, String> environment(KeycloakServer keycloak, PortalDatabase database, String address) {
        var settings = new HashMap<String, String>();
        for (var login : PortalDatabase.OF_THE_PORTAL) {
            var kind = login.substring("portal_".length()).toUpperCase(Locale.ROOT);
            settings.put("PORTAIL_DATABASE_" + kind + "_PASSWORD", EmbeddedDatabase.PASSWORD);
        }
        settings.put("PORTAIL_DATABASE_URL", database.url());
        settings.put("PORTAIL_ADDRESS", "127.0.0.1");
        settings.put("PORTAIL_PORT", address.substring(address.lastIndexOf(':') + 1));
        settings.put("PORTAIL_PUBLIC_URL", address);
        settings.put("PORTAIL_OIDC_ISSUER", keycloak.issuer());
        settings.put("PORTAIL_OIDC_CLIENT_ID", KeycloakServer.CLIENT);
        settings.put("PORTAIL_OIDC_CLIENT_SECRET", KeycloakServer.CLIENT_SECRET);
        settings.put("PORTAIL_ACCOUNTS_CLIENT_SECRET", KeycloakServer.ACCOUNTS_CLIENT_SECRET);
        return settings;
    }

    private static Path keycloakArchive() throws IOException {
        try (var archives = Files.newDirectoryStream(Path.of("target", "keycloak"), "*.tar.gz")) {
            return archives.iterator().next().toAbsolutePath();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The link that makes its holder the first secretariat, as the console shows it. */
    String installationLink() throws IOException {
        return portal.words()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(address + "/installation/"))
                .findFirst()
                .orElseThrow();
    }

    int statusOf(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Override
    public void close() {
        portal.close();
        keycloak.close();
    }
}
