package fr.cltsds.testkit;

import java.sql.SQLException;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** The portal's migrations, run on a database by the migrator as a starting portal would. */
public final class Migrations {

    private Migrations() {}

    /** Brings a database to today's schema. */
    public static PortalDatabase update(PortalDatabase database) {
        with(database, liquibase -> liquibase.update(""));
        return database;
    }

    /** Undoes the newest change sets. */
    public static void rollback(PortalDatabase database, int changeSets) {
        with(database, liquibase -> liquibase.rollback(changeSets, ""));
    }

    private static void with(PortalDatabase database, Step step) {
        try (var connection = database.as("portal_migrator")) {
            var target =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (var liquibase = new Liquibase("db/changelog/master.xml", new ClassLoaderResourceAccessor(), target)) {
                step.take(liquibase);
            }
        } catch (SQLException | LiquibaseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Step {
        void take(Liquibase liquibase) throws LiquibaseException;
    }
}
