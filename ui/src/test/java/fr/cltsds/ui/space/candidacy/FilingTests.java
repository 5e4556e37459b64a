package fr.cltsds.ui.space.candidacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallId;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.WithdrawCandidacy;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidacy goes to its signatory, is filed, reopened, withdrawn, or given up before it ever was. */
@PortalTest
class FilingTests {

    private static final String MISSION = "Qui est le porteur et quelle est sa mission dans le territoire ?";

    @Autowired
    private ApplicationContext portal;

    private Workspace space;
    private CallId call;
    private SomeTeam team;

    @BeforeEach
    void aTeamHasADraft() {
        space = new Workspace(portal);
        call = new SomeCall(portal).published(Duration.ofDays(6));
        team = new SomeTeam(portal, call, ActingAs.person("Jeanne Rocher"));
    }

    @AfterEach
    void everybodyLeaves() {
        space.close();
    }

    private Window lead() {
        return space.of(team.lead, Places.filing(team.territory));
    }

    @Test
    void theSignatoryIsSentHerLinkAndNobodyElseIsTold() {
        var window = lead();
        assertThat(window.reads())
                .contains("par son lien personnel et un code à usage unique", "Personne d’autre n’est prévenu.")
                .contains("Le lien n’est pas encore parti au signataire");

        window.writes("Prénom et nom du signataire", "Hélène Marchand");
        window.writes("Fonction", "présidente");
        window.writes("Adresse de courriel", "presidence@conseil.example");
        window.presses("Envoyer le lien au signataire");

        assertThat(window.reads())
                .contains("Le lien de Hélène Marchand est parti à presidence@conseil.example.")
                .contains("Envoyer un nouveau lien au signataire");
        assertThat(team.secret("candidacy-signature").value()).isNotBlank();
    }

    @Test
    void aSignatoryWithoutFunctionIsRefusedAtItsField() {
        var window = lead();

        window.writes("Prénom et nom du signataire", "Hélène Marchand");
        window.writes("Adresse de courriel", "presidence@conseil.example");
        window.presses("Envoyer le lien au signataire");

        assertThat(window.reads()).contains("Écrivez le nom et la fonction de la personne habilitée");
    }

    @Test
    void aFiledVersionShowsItsNumberItsInstantAndItsFingerprint() {
        var receipt = team.filed();

        var window = lead();

        assertThat(window.reads())
                .contains(
                        "Déposé, encore modifiable",
                        receipt.number(),
                        receipt.sha256().value())
                .contains("Accusé de réception (PDF)", "Dossier déposé (PDF)", "Relire cette version");
        var printed = new ByteArrayOutputStream();
        window.downloads("Accusé de réception (PDF)", printed);
        assertThat(printed.toString(ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void reopeningNamesItsEffectAndWhoIsToldAndTheFiledVersionStaysValid() {
        var _ = team.filed();
        var window = lead();

        window.presses("Rouvrir pour modifier");
        assertThat(window.reads()).contains("La version 1 reste déposée et valable", "presidence@conseil.example");
        window.confirms();

        assertThat(window.reads())
                .contains("Le dossier est rouvert. La version 1 reste valable.", "Déposé, modification en cours");
        var printed = new ByteArrayOutputStream();
        window.downloads("Accusé de réception (PDF)", printed);
        assertThat(printed.toString(ISO_8859_1)).startsWith("%PDF-");
        window.follows("Relire cette version");
        assertThat(window.reads()).contains("Vous lisez la version 1, telle qu’elle a été déposée.", "Cher (18)");
    }

    @Test
    void whatIsWrittenAfterReopeningLeavesTheFiledVersionAsItWas() {
        var _ = team.filed();
        var _ = team.asLead(() -> portal.getBean(CandidacyDesk.class)
                .reopen(new ReopenCandidacy(team.territory, team.candidacy))
                .orThrow());
        var window = space.of(team.lead, Places.form(team.territory));

        window.writes(MISSION, "Une mission réécrite.");

        window.opens(Places.recap(team.territory));
        assertThat(window.reads()).contains("Une mission réécrite.", "Vous lisez ce qui est écrit aujourd’hui.");
        window.opens(Places.recap(team.territory, 1));
        assertThat(window.reads()).doesNotContain("Une mission réécrite.");
    }

    @Test
    void theFileAndItsAttachmentsAreTakenAwayAtEveryStage() {
        team.complete();
        var window = space.of(team.lead, Places.recap(team.territory));
        takesAway(window);

        team.sign();
        window.opens(Places.recap(team.territory));
        takesAway(window);

        var _ = team.asLead(() -> portal.getBean(CandidacyDesk.class)
                .withdraw(new WithdrawCandidacy(team.territory, team.candidacy, "Le partenaire s’est retiré."))
                .orThrow());
        window.opens(Places.recap(team.territory, 1));
        takesAway(window);
    }

    private static void takesAway(Window window) {
        var file = new ByteArrayOutputStream();
        window.downloads("Télécharger le dossier (PDF)", file);
        assertThat(file.toString(ISO_8859_1)).startsWith("%PDF-");
        var attachment = new ByteArrayOutputStream();
        window.downloads("lettre d’engagement.pdf", attachment);
        assertThat(attachment.toByteArray()).isEqualTo(SomeCall.PDF);
    }

    @Test
    void onlyTheSignatorysOwnLinkFiles() {
        team.complete();

        for (var place : new String[] {
            Places.form(team.territory),
            Places.completeness(team.territory),
            Places.recap(team.territory),
            Places.filing(team.territory)
        }) {
            assertThat(space.of(team.lead, place).buttons()).noneMatch(act -> act.startsWith("Déposer"));
        }
    }

    @Test
    void withdrawingAsksForAReasonAndAWordAndSaysWhoIsTold() {
        var _ = team.filed();
        var window = lead();

        window.presses("Retirer la candidature");
        assertThat(window.reads()).contains("Un courriel le dit à : jeanne-rocher@personnes.example et presidence@");
        window.pressesInTheDialog("Retirer la candidature");
        assertThat(window.reads()).contains("Écrivez RETIRER pour confirmer, ou annulez.");

        window.writes("Pour confirmer, écrivez RETIRER", "retirer");
        window.pressesInTheDialog("Retirer la candidature");
        assertThat(window.reads()).contains("Dites pourquoi vous retirez la candidature");

        window.writes("Pourquoi la retirez-vous ?", "Le partenaire principal s’est retiré.");
        window.pressesInTheDialog("Retirer la candidature");
        assertThat(window.reads()).contains("La candidature est retirée.", "Retiré");
    }

    @Test
    void aDraftNeverFiledIsErasedAndItsRoomIsNoMore() {
        team = new SomeTeam(portal, call, ActingAs.person("Solène Garnier"));
        var window = lead();

        window.presses("Supprimer le brouillon");
        assertThat(window.reads()).contains("Toutes les réponses, tous les fichiers");
        window.writes("Pour confirmer, écrivez SUPPRIMER", "oui");
        window.pressesInTheDialog("Supprimer le brouillon");
        assertThat(window.reads()).contains("Écrivez SUPPRIMER pour confirmer, ou annulez.");
        window.writes("Pour confirmer, écrivez SUPPRIMER", "SUPPRIMER");
        window.pressesInTheDialog("Supprimer le brouillon");

        assertThat(window.reads()).contains("Rien ne vous attend");
        window.opens(Places.form(team.territory));
        assertThat(window.reads()).contains("Cette page n’existe pas");
    }

    @Test
    void othersSeeWhereTheFilingStandsAndDecideNothing() {
        team.complete();
        var sonia = team.joined(ActingAs.person("Sonia Petit"), Role.EDITOR);

        var window = space.of(sonia, Places.filing(team.territory));

        assertThat(window.reads())
                .contains("Hélène Marchand", "Seul le porteur de la candidature décide ici.")
                .doesNotContain("Envoyer un nouveau lien", "Supprimer le brouillon");
    }

    @Test
    void theWholeFileIsReadOverSectionBySectionAndTakenAway() {
        team.complete();
        var window = space.of(team.lead, Places.recap(team.territory));

        assertThat(window.reads())
                .contains("Relecture du dossier", "Conseil départemental des exemples", "Le territoire", "Cher (18)");
        var printed = new ByteArrayOutputStream();
        window.downloads("Télécharger le dossier (PDF)", printed);
        assertThat(printed.toString(ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void whatWaitsForTheTeamIsOnItsFirstScreen() {
        team = new SomeTeam(portal, call, ActingAs.person("Maud Lescure"));
        var window = space.of(team.lead, "");
        assertThat(window.reads())
                .contains("Compléter la candidature : 21 réponses obligatoires manquent", "Candidature portée par");

        team.complete();
        assertThat(space.of(team.lead, "").reads())
                .contains("Faire signer et déposer la candidature")
                .doesNotContain("Compléter la candidature");
    }
}
