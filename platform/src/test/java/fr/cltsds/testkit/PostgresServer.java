package fr.cltsds.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** A PostgreSQL server on this machine's loopback, made, started and stopped by us. */
final class PostgresServer implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String SUPERUSER = "postgres";

    private final PostgresPrograms programs;
    private final Path data;
    private final String password;
    private final int port;

    private PostgresServer(PostgresPrograms programs, Path data, String password, int port) {
        this.programs = programs;
        this.data = data;
        this.password = password;
        this.port = port;
    }

    /** Starts on the folder, which is made first when it holds no server; one that a kill has left running is stopped before. */
    static PostgresServer start(PostgresPrograms programs, Path data, String password, List<String> settings) {
        makeFolder(data.getParent());
        stop(programs, data);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create(programs, data, password, settings.contains("fsync=off") ? "--no-sync" : "--sync-method=fsync");
        }
        int port = freePort();
        var options = new StringBuilder("-p " + port + " -c listen_addresses=" + HOST
                + " -c unix_socket_directories='' -c max_connections=120 -c timezone=UTC");
        settings.forEach(setting -> options.append(" -c ").append(setting));
        var log = data.resolveSibling("postgresql.log").toString();
        programs.run(
                logOf(data),
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                log,
                "-o",
                options.toString(),
                "-t",
                "60",
                "-w",
                "start");
        return new PostgresServer(programs, data, password, port);
    }

    private static void create(PostgresPrograms programs, Path data, String password, String toDisk) {
        try {
            deleteTree(data);
            var secret = Files.writeString(Files.createTempFile("portail", ".secret"), password + "\n", UTF_8);
            var making = data.resolveSibling(data.getFileName() + ".nouveau");
            deleteTree(making);
            programs.run(
                    logOf(data),
                    "initdb",
                    "-D",
                    making.toString(),
                    "-U",
                    SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    secret.toString(),
                    "-E",
                    "UTF-8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=fr",
                    "--no-instructions",
                    toDisk);
            Files.delete(secret);
            Files.move(making, data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops whatever runs on the folder: a fast shutdown, with its checkpoint. Nothing runs there: nothing happens. */
    static void stop(PostgresPrograms programs, Path data) {
        var pid = data.resolve("postmaster.pid");
        if (isAlive(pid)) {
            programs.run(logOf(data), "pg_ctl", "-D", data.toString(), "-m", "fast", "-t", "60", "-w", "stop");
        }
    }

    /** A pid outlives its process in the file, and may have gone to another program since. */
    private static boolean isAlive(Path pidFile) {
        try {
            if (!Files.exists(pidFile)) {
                return false;
            }
            var pid =
                    Long.parseLong(Files.readAllLines(pidFile, UTF_8).getFirst().strip());
            var command =
                    ProcessHandle.of(pid).flatMap(process -> process.info().command());
            return command.filter(name -> name.endsWith("/postgres")).isPresent();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    int port() {
        return port;
    }

    String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
        return connect(database, SUPERUSER, password);
    }

    Connection connect(String database, String login, String secret) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login);
        properties.setProperty("password", secret);
        return DriverManager.getConnection(url(database), properties);
    }

    @Override
    public void close() {
        stop(programs, data);
    }

    private static Path logOf(Path data) {
        return data.resolveSibling("commande.log");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
