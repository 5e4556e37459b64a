package fr.cltsds.ui.space.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.call.CandidacyCommand.AcceptInvitation;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.kernel.Missing;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The lead gathers a team, and is told beforehand who hears of it. */
@PortalTest
class TeamTests {

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
    void theLeadInvitesSendsAgainAndTakesBack() {
        var window = space.of(team.lead, Places.team(team.territory));
        assertThat(window.reads()).contains("Un courriel part à cette adresse", "Personne d’autre n’est prévenu.");

        window.writes("Prénom et nom", "Sonia Petit");
        window.writes("Adresse de courriel", "sonia.petit@creuse.example");
        window.presses("Envoyer l’invitation");
        assertThat(window.reads())
                .contains("L’invitation de Sonia Petit est partie à sonia.petit@creuse.example.", "En attente");

        window.presses("Renvoyer");
        assertThat(window.reads()).contains("Le lien précédent n’ouvre plus rien");
        window.confirms();
        assertThat(window.reads()).contains("Une nouvelle invitation est partie");

        var sent = team.secret("candidacy-invitation");
        window.presses("Annuler");
        assertThat(window.reads()).contains("Aucun courriel ne part.");
        window.confirms();
        assertThat(window.reads()).contains("L’invitation de Sonia Petit est annulée.", "Annulée");
        var accept = new AcceptInvitation(team.territory, sent);
        assertThatThrownBy(() -> {
                    var _ = portal.getBean(CoWriterDesk.class).accept(accept, ActingAs.person("Sonia Petit"));
                })
                .isInstanceOf(Missing.class);
    }

    @Test
    void aMisspeltAddressIsSaidAtItsField() {
        var window = space.of(team.lead, Places.team(team.territory));

        window.writes("Prénom et nom", "Sonia Petit");
        window.writes("Adresse de courriel", "sonia.petit");
        window.presses("Envoyer l’invitation");

        assertThat(window.reads()).contains("Un point est à corriger", "Cette adresse de courriel est mal écrite.");
    }

    @Test
    void whoIsRemovedFindsNothingThereAnyMore() {
        var sonia = team.joined(ActingAs.person("Sonia Petit"), Role.EDITOR);
        var window = space.of(team.lead, Places.team(team.territory));

        window.presses("Retirer de l’équipe");
        assertThat(window.reads()).contains("Sonia Petit n’ouvre plus ce dossier", "Aucun courriel ne part");
        window.confirms();

        assertThat(window.reads()).contains("Sonia Petit n’est plus dans l’équipe.");
        var gone = space.of(sonia, Places.form(team.territory));
        assertThat(gone.reads()).contains("Cette page n’existe pas");
    }

    @Test
    void othersSeeTheTeamAndChangeNothing() {
        var sonia = team.joined(ActingAs.person("Sonia Petit"), Role.EDITOR);

        var window = space.of(sonia, Places.team(team.territory));

        assertThat(window.reads())
                .contains("Jeanne Rocher", "Sonia Petit", "Seul le porteur de la candidature invite")
                .doesNotContain("Envoyer l’invitation", "Retirer de l’équipe");
    }
}
