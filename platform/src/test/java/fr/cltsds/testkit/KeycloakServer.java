package fr.cltsds.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * A real Keycloak on this machine's loopback, with the realm that an installation imports and two fictional people.
 * Its programs stay unpacked from one build to the next; its data never do.
 */
public final class KeycloakServer implements AutoCloseable {

    public static final String CLIENT = "portail";
    public static final String CLIENT_SECRET = "secret-du-portail-en-test";
    public static final String ACCOUNTS_CLIENT = "portail-comptes";
    public static final String ACCOUNTS_CLIENT_SECRET = "secret-des-comptes-en-test";

    public static final String SECRETARIAT = "secretariat@hcts.example";
    public static final String LEAD = "cheffe.de.file@departement.example";
    public static final String PASSWORD = "une phrase pour essayer";

    private static final String REALM = "portail-realm.json";
    private static final String USERS = "portail-users-0.json";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final URI address;

    private KeycloakServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param archive the distribution that the build has fetched
     * @param portal the portal's public address, without a slash at its end: the only one that may log people in
     */
    public static KeycloakServer start(Path archive, String portal) {
        try {
            var home = unpackOnce(archive);
            PostgresServer.deleteTree(home.resolve("data"));
            Files.createDirectories(home.resolve("data/import"));
            lay(home, REALM);
            lay(home, USERS);
            int port = PostgresServer.freePort();
            var command = List.of(
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--cache=local",
                    "--http-host=" + PostgresServer.HOST,
                    "--http-port=" + port);
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("data/keycloak.log").toFile());
            builder.environment().putAll(environment(portal));
            var server = new KeycloakServer(
                    builder.start(), URI.create("http://" + PostgresServer.HOST + ":" + port + "/realms/portail"));
            server.awaitUp(home.resolve("data/keycloak.log"));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> environment(String portal) {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "PORTAIL_PUBLIC_URL", portal,
                "PORTAIL_INTERNAL_URL", portal,
                "PORTAIL_OIDC_CLIENT_SECRET", CLIENT_SECRET,
                "PORTAIL_ACCOUNTS_CLIENT_SECRET", ACCOUNTS_CLIENT_SECRET);
    }

    private static Path unpackOnce(Path archive) throws IOException {
        var name =
                archive.getFileName().toString().replaceAll("^keycloak-quarkus-dist-(.*)\\.tar\\.gz$", "keycloak-$1");
        var programs = EmbeddedDatabase.project().resolve(".portail").resolve("programmes");
        var home = programs.resolve(name);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(programs);
            var unfinished = Files.createTempDirectory(programs, "keycloak-");
            try (var packed = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
                TarArchive.unpack(packed, unfinished);
            }
            Files.move(unfinished.resolve(name), home, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(unfinished);
        }
        return home;
    }

    private static void lay(Path home, String file) throws IOException {
        var loader = KeycloakServer.class.getClassLoader();
        try (var content = Objects.requireNonNull(loader.getResourceAsStream("keycloak/" + file), file)) {
            Files.copy(content, home.resolve("data/import").resolve(file));
        }
    }

    private void awaitUp(Path log) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IOException("Keycloak n’a pas démarré\u202f:\n" + Files.readString(log));
            }
        }
    }

    private boolean isUp() throws IOException {
        try {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                return false;
            }
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            return connection.getResponseCode() == 200;
        } catch (java.net.ConnectException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** What the portal is told as {@code PORTAIL_OIDC_ISSUER}. */
    public String issuer() {
        return address.toString();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
