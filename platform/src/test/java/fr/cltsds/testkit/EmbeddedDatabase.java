package fr.cltsds.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one PostgreSQL of a build: started with the first test that asks for it, stopped with the machine that runs the tests.
 * It forgets everything, and does not wait for the disk.
 */
public final class EmbeddedDatabase {

    /** The password of every login on this server, the superuser's included. */
    public static final String PASSWORD = "portail";

    private static final List<String> SETTINGS = List.of(
            "fsync=off",
            "full_page_writes=off",
            "synchronous_commit=off",
            "password_encryption=scram-sha-256",
            "scram_iterations=1");

    private static final class Holder {
        static final EmbeddedDatabase SHARED = new EmbeddedDatabase();
    }

    private final PostgresServer server;
    private final AtomicInteger databases = new AtomicInteger();

    private EmbeddedDatabase() {
        var target = Path.of("target").toAbsolutePath();
        sweep(target);
        var folder = target.resolve("postgresql-" + ProcessHandle.current().pid());
        server = PostgresServer.start(programs(), folder.resolve("donnees"), PASSWORD, SETTINGS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> forget(folder), "postgresql"));
    }

    /** The server that all tests of this machine share. */
    public static EmbeddedDatabase shared() {
        return Holder.SHARED;
    }

    public String host() {
        return PostgresServer.HOST;
    }

    public int port() {
        return server.port();
    }

    /** A new, empty database on which the administrator's script has run, and nothing else. */
    public synchronized PortalDatabase fresh() {
        return named("portail_" + databases.incrementAndGet());
    }

    /** The database of that name, made by the administrator's script when it is missing. */
    public synchronized PortalDatabase named(String name) {
        var database = PortalDatabase.prepare(server, name, "template0");
        try {
            for (var login : PortalDatabase.LOGINS) {
                database.password(login, PASSWORD);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return database;
    }

    /** What killed test runs have left in the build folder goes with the next run. */
    private static void sweep(Path target) {
        if (!Files.isDirectory(target)) {
            return;
        }
        try (var left = Files.newDirectoryStream(target, "postgresql-*")) {
            for (var path : left) {
                var owner = path.getFileName().toString().replaceAll("\\D", "");
                if (ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
                    forget(path);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void forget(Path folder) {
        try {
            PostgresServer.stop(programs(), folder.resolve("donnees"));
            PostgresServer.deleteTree(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PostgresPrograms programs() {
        return PostgresPrograms.under(project().resolve(".portail").resolve("programmes"));
    }

    /** The folder that holds the whole project, from whichever module the tests run. */
    static Path project() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("platform")) && Files.isDirectory(folder.resolve("modules"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "Le dossier du portail est introuvable depuis " + Path.of("").toAbsolutePath());
    }
}
