package fr.cltsds.testkit.isolation;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.PortalDatabase;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** An empty database on which every migration of the class path has run, as the portal runs them: nobody else is in it. */
public final class MigratedDatabase {

    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private MigratedDatabase() {}

    /** With the platform and every module on the class path, as the portal itself does. */
    public static PortalDatabase whole() {
        return fresh("db/changelog/master.xml");
    }

    /** With the platform alone, for its own tests: no module is on the class path. */
    static PortalDatabase platform() {
        return fresh("db/changelog/platform.xml", "db/changelog/ownership.sql");
    }

    private static PortalDatabase fresh(String... changelogs) {
        var database = EmbeddedDatabase.shared().fresh();
        try (var migrator = database.as("portal_migrator")) {
            var target = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(migrator));
            LIQUIBASE.setLevel(Level.WARNING);
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                for (var changelog : changelogs) {
                    var liquibase = new Liquibase(changelog, new ClassLoaderResourceAccessor(), target);
                    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                    liquibase.update();
                }
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return database;
    }
}
