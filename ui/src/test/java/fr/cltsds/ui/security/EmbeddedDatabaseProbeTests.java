package fr.cltsds.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.PortalDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class EmbeddedDatabaseProbeTests {

    private final PortalDatabase database = EmbeddedDatabase.shared().fresh();

    @AfterEach
    void forget() throws SQLException {
        database.drop();
    }

    @Test
    void aDatabaseLikeAnyOtherIsNotTheDemonstrations() {
        assertThat(new EmbeddedDatabaseProbe().test(settings(database.url()))).isFalse();
    }

    @Test
    void theDemonstrationsOwnDatabaseSaysSo() throws SQLException {
        try (var administrator = database.superuser();
                var statement = administrator.createStatement()) {
            var _ = statement.execute("alter database \"" + database.name() + "\" set portal.embedded = 'on'");
        }

        assertThat(new EmbeddedDatabaseProbe().test(settings(database.url()))).isTrue();
    }

    @Test
    void aDatabaseThatDoesNotAnswerRefusesTheStartInWords() {
        assertThatThrownBy(() -> new EmbeddedDatabaseProbe().test(settings("jdbc:postgresql://127.0.0.1:1/rien")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ne répond pas");
    }

    private static MockEnvironment settings(String url) {
        var settings = new MockEnvironment();
        settings.setProperty("portail.database.url", url);
        settings.setProperty("portail.database.passwords.public", EmbeddedDatabase.PASSWORD);
        return settings;
    }
}
