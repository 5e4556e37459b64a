package fr.cltsds.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One database of the portal on a server of ours: made as an administrator makes it, by the same script. */
public final class PortalDatabase {

    /** The logins whose passwords the portal is given; the owner has none. */
    public static final List<String> OF_THE_PORTAL = List.of(
            "portal_territory",
            "portal_personal",
            "portal_national",
            "portal_public",
            "portal_jobs",
            "portal_migrator");

    /** Every login, that of the backup included. */
    public static final List<String> LOGINS =
            Stream.concat(OF_THE_PORTAL.stream(), Stream.of("portal_backup")).toList();

    private final PostgresServer server;
    private final String name;

    private PortalDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Creates the database where it is missing, and (again) all that the administrator's script says. */
    static PortalDatabase prepare(PostgresServer server, String name, String template) {
        try {
            try (var administrator = server.superuser("postgres")) {
                if (!exists(administrator, name)) {
                    execute(administrator, "create database \"" + name + "\" template \"" + template + "\"");
                }
            }
            try (var administrator = server.superuser(name)) {
                execute(administrator, rolesScript());
            }
            return new PortalDatabase(server, name);
        } catch (SQLException failure) {
            throw new IllegalStateException("La base « " + name + " » n’a pas pu être préparée", failure);
        }
    }

    /** The script that a database administrator runs once, word for word. */
    public static String rolesScript() {
        var loader = PortalDatabase.class.getClassLoader();
        try (var script = Objects.requireNonNull(loader.getResourceAsStream("db/administrator/roles.sql"))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void password(String login, String secret) throws SQLException {
        try (var administrator = superuser()) {
            execute(administrator, "alter role " + login + " password '" + secret + "'");
        }
    }

    public String name() {
        return name;
    }

    public String host() {
        return PostgresServer.HOST;
    }

    public int port() {
        return server.port();
    }

    /** The address that the portal is given as {@code PORTAIL_DATABASE_URL}. */
    public String url() {
        return server.url(name);
    }

    /** A connection as the administrator of the server: for arranging and for looking, never for what is proved. */
    public Connection superuser() throws SQLException {
        return server.superuser(name);
    }

    /** A connection as one of the portal's logins. */
    public Connection as(String login) throws SQLException {
        return server.connect(name, login, EmbeddedDatabase.PASSWORD);
    }

    /** A second database with all that this one holds, in a tenth of a second; nobody may be connected to this one. */
    public PortalDatabase copy(String copyName) {
        return prepare(server, copyName, name);
    }

    /** Forgets the database, whoever is still connected. */
    public void drop() throws SQLException {
        try (var administrator = server.superuser("postgres")) {
            execute(administrator, "drop database if exists \"" + name + "\" with (force)");
        }
    }

    private static boolean exists(Connection administrator, String name) throws SQLException {
        try (var query = administrator.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
