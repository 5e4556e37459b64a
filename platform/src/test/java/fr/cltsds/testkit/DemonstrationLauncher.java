package fr.cltsds.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the portal for a demonstration: PostgreSQL beside it, and the same jar as in production.
 * Called by the {@code portail} script, which has built everything before; it never calls Maven.
 */
public final class DemonstrationLauncher {

    /** The first compiler alone: half the work at the start (7 s of a core against 15), and nobody measures a demonstration. */
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx768m");

    private final PortailFolder folder;
    private final Path jar;
    private final Map<String, String> environment;
    private final Progress progress = new Progress(System.out);

    DemonstrationLauncher(PortailFolder folder, Path jar, Map<String, String> environment) {
        this.folder = folder;
        this.jar = jar;
        this.environment = environment;
    }

    /** Arguments: the folder, the jar, the command and what follows it. */
    public static void main(String... arguments) {
        var folder = new PortailFolder(Path.of(arguments[0]).toAbsolutePath());
        var launcher = new DemonstrationLauncher(folder, Path.of(arguments[1]).toAbsolutePath(), System.getenv());
        var rest = List.of(arguments).subList(3, arguments.length);
        try {
            System.exit(
                    switch (arguments[2]) {
                        case "run" -> launcher.run(rest.contains("--reset"));
                        case "sauvegarde" -> new ColdCopy(folder).save(Path.of(rest.getFirst()));
                        case "restaure" -> new ColdCopy(folder).restore(Path.of(rest.getFirst()));
                        case "commande" -> launcher.command(rest.toArray(String[]::new));
                        default -> throw new Sentence("Commande inconnue\u202f: " + arguments[2]);
                    });
        } catch (Sentence sentence) {
            System.err.println(sentence.getMessage());
            System.exit(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    int run(boolean reset) throws InterruptedException {
        var closing = new Closing();
        var lock = closing.later(folder.hold());
        takeOver(lock);
        refuseABusyPort();
        lock.write(ourPid(), address().toString());
        if (reset) {
            new ColdCopy(folder).forget();
            progress.step("Base de démonstration effacée.");
        }
        progress.step("Démarrage de PostgreSQL…");
        var database = closing.later(DemonstrationDatabase.start(folder));
        progress.step("Démarrage du portail…");
        var portal = closing.later(PortalProcess.start(jar, OPTIONS, demonstration(database.environment())));
        lock.write(ourPid(), address().toString(), portal.pid());
        portal.awaitUp(address(), progress);
        progress.step("\nLe portail est prêt en " + progress.seconds() + "\u202fs\u202f: " + address()
                + "\nCtrl-C l’arrête\u202f; les données restent.");
        int status = portal.await();
        closing.ifNotYet(() ->
                progress.step("Le portail s’est arrêté de lui-même (" + status + ")\u202f: lisez " + folder.journal()));
        return 1;
    }

    /** Runs one of the jar's own commands on the embedded database, which is started for it when it does not run. */
    int command(String... arguments) throws InterruptedException {
        var closing = new Closing();
        var database = folder.tryHold()
                .map(lock -> {
                    closing.later(lock);
                    return closing.later(DemonstrationDatabase.start(folder)).environment();
                })
                .orElseGet(() -> DemonstrationDatabase.running(folder));
        return closing.later(PortalProcess.start(jar, OPTIONS, demonstration(database), arguments))
                .await();
    }

    /** The environment of the demonstration: an installation's names, the embedded database, and what the person has set. */
    private Map<String, String> demonstration(Map<String, String> database) {
        var all = new HashMap<>(Map.of(
                "PORTAIL_PORT",
                Integer.toString(port()),
                "PORTAIL_ADDRESS",
                host(),
                "PORTAIL_PUBLIC_URL",
                "http://" + host() + ":" + port(),
                "LOGGING_FILE_NAME",
                folder.journal().toString(),
                "LOGGING_LEVEL_ROOT",
                "warn",
                "LOGGING_LEVEL_FR_CLTSDS",
                "info",
                "LOGGING_PATTERN_CONSOLE",
                "%msg%n",
                "SPRING_MAIN_LOG_STARTUP_INFO",
                "false"));
        all.putAll(environment);
        all.putAll(database);
        all.put("SPRING_PROFILES_ACTIVE", "demo");
        return all;
    }

    /** A kill leaves the portal and its PostgreSQL running without us: they end before we begin. */
    private void takeOver(PortailFolder.Lock lock) {
        if (lock.left().size() > 2) {
            progress.step("Le portail précédent a été interrompu\u202f: reprise.");
            PortalProcess.stopLeft(Long.parseLong(lock.left().get(2)), jar);
        }
    }

    private void refuseABusyPort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host()), port()));
        } catch (IOException busy) {
            throw new Sentence(
                    "Le port " + port() + " est déjà occupé par un autre programme\u202f: choisissez-en un autre, "
                            + "par exemple PORTAIL_PORT=" + (port() + 1) + " ./portail run");
        }
    }

    private URI address() {
        return URI.create("http://" + host() + ":" + port() + "/");
    }

    private String host() {
        return environment.getOrDefault("PORTAIL_ADDRESS", "127.0.0.1");
    }

    private int port() {
        var said = environment.getOrDefault("PORTAIL_PORT", "8080");
        if (!said.matches("[1-9][0-9]{0,4}") || Integer.parseInt(said) > 65_535) {
            throw new Sentence("PORTAIL_PORT doit être un nombre de 1 à 65535, et non «\u202f" + said + "\u202f».");
        }
        return Integer.parseInt(said);
    }

    private static String ourPid() {
        return Long.toString(ProcessHandle.current().pid());
    }
}
