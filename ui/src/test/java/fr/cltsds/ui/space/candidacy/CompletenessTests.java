package fr.cltsds.ui.space.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.people.Role;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody of the team sees what is missing, and is one step from where it is written. */
@PortalTest
class CompletenessTests {

    @Autowired
    private ApplicationContext portal;

    private Workspace space;
    private SomeTeam team;

    @BeforeEach
    void aTeamHasADraft() {
        space = new Workspace(portal);
        var call = new SomeCall(portal).published(Duration.ofDays(6));
        team = new SomeTeam(portal, call, ActingAs.person("Jeanne Rocher"));
    }

    @AfterEach
    void everybodyLeaves() {
        space.close();
    }

    @Test
    void whoOnlyReadsSeesWhatIsMissingAndGoesThere() {
        var denis = team.joined(ActingAs.person("Denis Lagarde"), Role.READER);
        var window = space.of(denis, Places.completeness(team.territory));

        assertThat(window.reads()).contains("le dossier ne peut pas encore être déposé");
        window.follows("Sur quel territoire le comité travaillera-t-il ?");

        assertThat(window.reads()).contains("Le territoire Rubrique 3 sur");
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "COMMENTATOR", "EDITOR"})
    void everyoneOfTheTeamSeesTheSameGaps(Role role) {
        var member = team.joined(ActingAs.person("Membre " + role), role);

        var window = space.of(member, Places.completeness(team.territory));

        assertThat(window.reads()).contains("0 sur 21. Il en manque 21", "La lettre d’engagement du porteur");
    }

    @Test
    void aPrincipleIsToBeSpecifiedWithALinkAndNeverPreventsFiling() {
        var window = space.of(team.lead, Places.completeness(team.territory));

        assertThat(window.reads())
                .contains("« À préciser » n’empêche jamais de déposer.")
                .contains("Associer un large panel de partenaires À préciser");
        window.follows("Associez le conseil départemental");

        assertThat(window.reads()).contains("Rubrique");
    }

    @Test
    void aCompleteFileSaysSo() {
        team.complete();

        var window = space.of(team.lead, Places.completeness(team.territory));

        assertThat(window.reads())
                .contains("le dossier peut être signé et déposé")
                .contains("Centrer les réflexions sur le travail social Respecté")
                .contains("4 sièges prévus, dont 3 pour des personnes qui parlent pour elles-mêmes et 1");
    }
}
