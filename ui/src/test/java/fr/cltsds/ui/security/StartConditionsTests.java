package fr.cltsds.ui.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartConditionsTests {

    private static final String DATABASE = "jdbc:postgresql://127.0.0.1/portail";

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void anInstallationNeedsItsDatabase() {
        settings.setProperty("portail.identity.issuer-uri", "https://identite.example");

        refused("Aucune base de données");
    }

    @Test
    void anInstallationNeedsItsIdentityProvider() {
        settings.setProperty("portail.database.url", DATABASE);
        settings.setProperty("portail.identity.issuer-uri", " ");

        refused("Aucun fournisseur d’identité");
    }

    @Test
    void anInstallationThatHasBothStarts() {
        settings.setProperty("portail.database.url", DATABASE);
        settings.setProperty("portail.identity.issuer-uri", "https://identite.example");

        starts(false);
    }

    @Test
    void aDemonstrationNeedsADatabaseToo() {
        demonstration("127.0.0.1").setProperty("portail.database.url", "");

        refused("Aucune base de données");
    }

    @Test
    void aDemonstrationIsNotSeenFromOtherMachines() {
        for (var address : new String[] {"0.0.0.0", "192.0.2.7", "", "::"}) {
            demonstration(address);

            refused("ne s’ouvre qu’à cette machine");
        }
    }

    @Test
    void aDemonstrationWithoutAddressWouldListenEverywhere() {
        settings.setActiveProfiles("demo");
        settings.setProperty("portail.database.url", DATABASE);

        refused("ne s’ouvre qu’à cette machine");
    }

    @Test
    void aDemonstrationDoesNotTouchADatabaseThatIsNotItsOwn() {
        demonstration("127.0.0.1");

        assertThatThrownBy(() -> new StartConditions(_ -> false).check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("n’est pas celle que la démonstration se fabrique");
    }

    @Test
    void aDemonstrationOnThisMachineAndItsOwnDatabaseStarts() {
        for (var address : new String[] {"127.0.0.1", "::1", "localhost"}) {
            demonstration(address);

            starts(true);
        }
    }

    @Test
    void aRefusedStartSaysWhatToDo() {
        var analysis = new StartRefusedInWords().analyze(new StartRefused("Pourquoi", "Que faire"));

        org.assertj.core.api.Assertions.assertThat(analysis).isNotNull().satisfies(said -> {
            org.assertj.core.api.Assertions.assertThat(said.getDescription()).isEqualTo("Pourquoi");
            org.assertj.core.api.Assertions.assertThat(said.getAction()).isEqualTo("Que faire");
        });
    }

    private MockEnvironment demonstration(String address) {
        settings.setActiveProfiles("demo");
        settings.setProperty("portail.database.url", DATABASE);
        settings.setProperty("server.address", address);
        return settings;
    }

    private void refused(String because) {
        assertThatThrownBy(() -> new StartConditions(_ -> true).check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(because);
    }

    private void starts(boolean embedded) {
        assertThatCode(() -> new StartConditions(_ -> embedded).check(settings)).doesNotThrowAnyException();
    }
}
