package fr.cltsds.ui.security;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;

/** Asks a database whether it is the one that the demonstration has made for itself, before anything is written there. */
class EmbeddedDatabaseProbe implements Predicate<Environment> {

    @Override
    public boolean test(Environment settings) {
        try (var connection = DriverManager.getConnection(
                        settings.getRequiredProperty("portail.database.url"),
                        "portal_public",
                        settings.getProperty("portail.database.passwords.public", ""));
                var question = connection.createStatement();
                var answer = question.executeQuery("select current_setting('portal.embedded', true)")) {
            return answer.next() && "on".equals(answer.getString(1));
        } catch (SQLException unreachable) {
            throw new StartRefused(
                    StartWords.of("start.unreachable.reason", String.valueOf(unreachable.getMessage())),
                    StartWords.of("start.unreachable.remedy"));
        }
    }
}
