package fr.cltsds.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The embedded database of {@code ./portail run}: it keeps what it is given, and proves to the portal that it is the embedded one. */
final class DemonstrationDatabase implements AutoCloseable {

    private static final String NAME = "portail";
    private static final List<String> SETTINGS =
            List.of("shared_buffers=128MB", "log_min_messages=warning", "log_line_prefix='%m %u '");

    private final PostgresServer server;
    private final PortalDatabase database;
    private final String password;

    private DemonstrationDatabase(PostgresServer server, PortalDatabase database, String password) {
        this.server = server;
        this.database = database;
        this.password = password;
    }

    static DemonstrationDatabase start(PortailFolder folder) {
        var programs = PostgresPrograms.under(folder.programs());
        var password = password(folder.base());
        var server = PostgresServer.start(programs, folder.data(), password, SETTINGS);
        try {
            var database = PortalDatabase.prepare(server, NAME, "template0");
            for (var login : PortalDatabase.LOGINS) {
                database.password(login, password);
            }
            try (var administrator = database.superuser();
                    var statement = administrator.createStatement()) {
                statement.execute("alter database " + NAME + " set portal.embedded = 'on'");
            }
            return new DemonstrationDatabase(server, database, password);
        } catch (SQLException | RuntimeException failure) {
            server.close();
            throw new IllegalStateException("La base embarquée n’a pas pu être préparée", failure);
        }
    }

    /** What the portal is told of its database: the very names that an installation sets. */
    Map<String, String> environment() {
        return environment(database.url(), password);
    }

    /** The same, of the database that another process of ours runs at this moment. */
    static Map<String, String> running(PortailFolder folder) {
        try {
            int port = Integer.parseInt(Files.readAllLines(folder.data().resolve("postmaster.pid"), UTF_8)
                    .get(3)
                    .strip());
            return environment(PostgresServer.url(port, NAME), password(folder.base()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> environment(String url, String password) {
        var environment = new HashMap<String, String>();
        environment.put("PORTAIL_DATABASE_URL", url);
        for (var login : PortalDatabase.OF_THE_PORTAL) {
            var kind = login.substring("portal_".length()).toUpperCase(Locale.ROOT);
            environment.put("PORTAIL_DATABASE_" + kind + "_PASSWORD", password);
        }
        return environment;
    }

    /** One password for this machine's database, readable by its owner alone, made with the database. */
    private static String password(Path base) {
        var file = base.resolve("secret");
        try {
            if (!Files.exists(file)) {
                PostgresServer.deleteTree(base);
                Files.createDirectories(base, TarArchive.mode("rwx------"));
                Files.createFile(file, TarArchive.mode("rw-------"));
                var random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.writeString(file, HexFormat.of().formatHex(random), UTF_8);
            }
            return Files.readString(file, UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
