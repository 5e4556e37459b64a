package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import fr.cltsds.testkit.PortalDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema comes from nothing, goes back to nothing, and comes again the same. */
class MigrationTests {

    private static final String SCHEMAS =
            "('room', 'people', 'events', 'letters', 'papers', 'journal', 'jobs', 'call')";

    @Test
    void theSchemaIsBuiltUndoneAndBuiltAgainTheSame() throws SQLException {
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());
        var built = columns(database);
        assertThat(built).hasSizeGreaterThan(50);

        Migrations.rollback(database, changeSets(database));
        assertThat(columns(database)).as("what a rollback leaves behind").isEmpty();

        assertThat(columns(Migrations.update(database))).isEqualTo(built);
    }

    @Test
    void runningTheMigrationsTwiceChangesNothing() throws SQLException {
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());
        var ran = changeSets(database);

        assertThat(changeSets(Migrations.update(database))).isEqualTo(ran);
    }

    @Test
    void everyChangeSetIsSignedByItsModuleAndNamedByASentence() throws SQLException {
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());

        assertThat(rows(database, "select author || ':' || id from public.databasechangelog"))
                .allMatch(signed -> signed.matches("[a-z]+:[a-z0-9]+(-[a-z0-9]+)+"));
    }

    @Test
    void everyTableIsOwnedByTheOwner() throws SQLException {
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());

        assertThat(rows(database, "select distinct tableowner from pg_tables where schemaname in " + SCHEMAS))
                .containsExactly("portal_owner");
    }

    private static int changeSets(PortalDatabase database) throws SQLException {
        return Integer.parseInt(rows(database, "select count(*)::text from public.databasechangelog")
                .getFirst());
    }

    private static List<String> columns(PortalDatabase database) throws SQLException {
        return rows(
                database,
                "select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type"
                        + " || ' ' || is_nullable || ' ' || coalesce(column_default, '') from information_schema.columns"
                        + " where table_schema in " + SCHEMAS + " order by 1");
    }

    private static List<String> rows(PortalDatabase database, String sql) throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var read = new ArrayList<String>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        }
    }
}
