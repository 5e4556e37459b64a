package fr.cltsds.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the administrator's script gives to each login, and what it keeps from it. */
class EmbeddedDatabaseTests {

    private final PortalDatabase database = EmbeddedDatabase.shared().fresh();

    @Test
    void theScriptMayBeRunAgain() throws SQLException {
        try (var administrator = database.superuser()) {
            run(administrator, PortalDatabase.rolesScript());
            run(administrator, PortalDatabase.rolesScript());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal_territory", "portal_personal", "portal_national", "portal_public", "portal_jobs"})
    void aLoginOfTheRunningPortalCreatesNothing(String login) throws SQLException {
        try (var connection = database.as(login)) {
            assertThatThrownBy(() -> run(connection, "create schema mine")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(connection, "create table public.mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(connection, "create temp table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(connection, "set role portal_owner"))
                    .hasMessageContaining("permission denied");
            assertThat(one(connection, "select rolbypassrls or rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(one(connection, "show lock_timeout")).isEqualTo("500ms");
        }
    }

    @Test
    void theMigratorBuildsForTheOwnerAndHandsOver() throws SQLException {
        try (var migrator = database.as("portal_migrator")) {
            run(migrator, "create schema call");
            run(migrator, "create table call.call (id uuid primary key, name text)");
            run(migrator, "create function call.nothing() returns int language sql stable as 'select 1'");
            run(migrator, "create type call.kind as enum ('a')");
            run(migrator, "create extension unaccent schema call");
            run(migrator, "reassign owned by portal_migrator to portal_owner");
            run(migrator, "alter table call.call add column more text");
            assertThat(one(migrator, "show row_security")).isEqualTo("off");
        }
        try (var administrator = database.superuser()) {
            assertThat(one(administrator, "select count(*) from pg_class where relowner = 'portal_migrator'::regrole"))
                    .isEqualTo("0");
            assertThat(one(administrator, "select nspowner::regrole from pg_namespace where nspname = 'call'"))
                    .isEqualTo("portal_owner");
        }
    }

    @Test
    void theBackupReadsEverythingAndWritesNothing() throws SQLException {
        try (var migrator = database.as("portal_migrator")) {
            run(migrator, "create schema kept; create table kept.line (id int); insert into kept.line values (1)");
            run(migrator, "alter table kept.line enable row level security, force row level security");
        }
        try (var backup = database.as("portal_backup")) {
            assertThat(one(backup, "select count(*) from kept.line")).isEqualTo("1");
            assertThatThrownBy(() -> run(backup, "insert into kept.line values (2)"))
                    .hasMessageContaining("read-only");
            run(backup, "set default_transaction_read_only = off");
            assertThatThrownBy(() -> run(backup, "insert into kept.line values (2)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void namesSortAsFrenchReadersExpect() throws SQLException {
        try (var administrator = database.superuser()) {
            assertThat(
                            one(
                                    administrator,
                                    "select string_agg(n, ' ' order by n) from unnest(array['Essonne','Eure','Zone','épée']) n"))
                    .isEqualTo("épée Essonne Eure Zone");
        }
    }

    @Test
    void aCopyHoldsWhatItsModelHolds() throws SQLException {
        try (var migrator = database.as("portal_migrator")) {
            run(migrator, "create schema kept; create table kept.line (id int); insert into kept.line values (7)");
        }
        var copy = database.copy(database.name() + "_copie");
        try (var backup = copy.as("portal_backup")) {
            assertThat(one(backup, "select id from kept.line")).isEqualTo("7");
        }
        copy.drop();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
