package fr.cltsds.testkit;

import fr.cltsds.room.Login;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Gives each context of the tests a database of its own on the one server, and every login its password. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PortalOnTheTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = EmbeddedDatabase.shared().fresh();
        flag(database);
        var settings = new ArrayList<String>();
        settings.add("portail.database.url=" + database.url());
        settings.add("portail.database.migrator-password=" + EmbeddedDatabase.PASSWORD);
        for (var login : Login.values()) {
            settings.add("portail.database.passwords." + login.name().toLowerCase(Locale.ROOT) + "="
                    + EmbeddedDatabase.PASSWORD);
        }
        settings.add("portail.jobs.enabled=false");
        TestPropertyValues.of(settings).applyTo(context);
        context.getBeanFactory().registerSingleton("portalDatabase", database);
    }

    /** The tests' database is the embedded one, and says so as the launcher's does. */
    private static void flag(PortalDatabase database) {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter database " + database.name() + " set portal.embedded = 'on'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
