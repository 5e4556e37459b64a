package fr.cltsds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.testkit.PortalDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trial.GroundTest;

/** An empty portal opens once, by one link, to one person. */
@GroundTest
class InstallationTests {

    private final Installation installation;
    private final RightsBoard rights;
    private final ActingAs acting;
    private final PortalDatabase database;
    private final Actor first = ActingAs.person("La première secrétaire");

    @Autowired
    InstallationTests(Installation installation, RightsBoard rights, ActingAs acting, PortalDatabase database) {
        this.installation = installation;
        this.rights = rights;
        this.acting = acting;
        this.database = database;
    }

    @BeforeEach
    void anEmptyPortal() throws SQLException {
        asSuperuser("delete from people.national_role; delete from people.installation");
    }

    @Test
    void whoeverHoldsTheLinkBecomesTheFirstSecretariat() {
        var link = installation.draw().orElseThrow();

        acting.as(first, () -> installation.claim(link));

        assertThat(acting.as(first, rights::myNationalRoles)).containsExactly(Role.SECRETARIAT);
        assertThat(installation.draw()).as("a second start prints nothing").isEmpty();
    }

    @Test
    void aLinkServesOnce() {
        var link = installation.draw().orElseThrow();
        acting.as(first, () -> installation.claim(link));

        assertNothingIsThere(link);
    }

    @Test
    void aLinkIsOnlyKeptAsItsHash() throws SQLException {
        var link = installation.draw().orElseThrow();

        try (var superuser = database.superuser();
                var rows = superuser.createStatement().executeQuery("select secret_hash from people.installation")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(link.hash()).doesNotContain(link.value());
        }
    }

    @Test
    void aLinkLastsOneHour() throws SQLException {
        var link = installation.draw().orElseThrow();
        assertThat(installation.validUntil(link)).isPresent();
        asSuperuser("update people.installation set expires_at = expires_at - interval '61 minutes'");

        assertNothingIsThere(link);
    }

    @Test
    void aSecondStartOfAnEmptyPortalDrawsAnotherLinkAndTheFirstNoLongerOpens() {
        var before = installation.draw().orElseThrow();
        var after = installation.draw().orElseThrow();

        assertNothingIsThere(before);
        assertThat(installation.validUntil(after)).isPresent();
    }

    @Test
    void anUnknownLinkAnswersAsAUsedOne() {
        var _ = installation.draw();

        assertNothingIsThere(Secret.draw());
    }

    @Test
    void nobodyOpensThePortalWithoutSigningIn() {
        var link = installation.draw().orElseThrow();

        assertThatThrownBy(() -> installation.claim(link)).isInstanceOf(Missing.class);
        assertThat(installation.validUntil(link)).isPresent();
    }

    private void assertNothingIsThere(Secret link) {
        assertThat(installation.validUntil(link)).isEmpty();
        assertThatThrownBy(() -> acting.as(ActingAs.person("Une autre"), () -> installation.claim(link)))
                .isInstanceOf(Missing.class)
                .hasMessage("Missing: installation");
    }

    private void asSuperuser(String statements) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            var _ = statement.execute(statements);
        }
    }
}
