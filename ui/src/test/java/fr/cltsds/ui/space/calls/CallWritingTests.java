package fr.cltsds.ui.space.calls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import fr.cltsds.call.CallCommand.NameSignatory;
import fr.cltsds.call.CallCommand.SpecifyCall;
import fr.cltsds.call.CallId;
import fr.cltsds.ui.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** The parts of a draft: what is refused is said beside its field, and what two write at once is lost to neither. */
@PortalTest
class CallWritingTests {

    @Autowired
    private ApplicationContext portal;

    private SecuredBrowserlessApplicationContext<Authentication> space;
    private Secretariat office;
    private CallId call;

    @BeforeEach
    void aDraftIsBegun() {
        space = Screen.space(portal);
        office = new Secretariat(portal);
        call = office.drafted();
    }

    @AfterEach
    void everybodyLeaves() {
        space.close();
    }

    private Screen at(Part part) {
        return Screen.of(space, office.camille, Places.part(call, part));
    }

    @Test
    void aCallWithoutATitleOrAPossibleYearIsNotBegun() {
        var screen = Screen.of(space, office.camille, Places.NEW);
        screen.writes("Titre de l’appel", "…");
        screen.writes("Année", "12");

        screen.presses("Commencer le brouillon");

        assertThat(screen.errorAt("Titre de l’appel")).startsWith("Donnez à l’appel un titre");
        assertThat(screen.errorAt("Année")).contains("« 12 » n’est pas une année possible");
        assertThat(screen.reads()).contains("2 points sont à corriger");
        assertThat(screen.address()).isEqualTo(Places.NEW);
    }

    @Test
    void aDeadlineInThePastIsRefusedBesideIt() {
        var screen = at(Part.CALENDAR);
        var now = Secretariat.hour(office.clock.instant());
        screen.chooses("Jour de l’ouverture", "Heure de l’ouverture, à Paris", now.minusDays(9));
        screen.chooses("Jour de la clôture", "Heure de la clôture, à Paris", now.minusDays(2));

        screen.presses("Enregistrer");

        assertThat(screen.errorAt("Jour de la clôture")).startsWith("La date limite est déjà passée.");
        assertThat(screen.reads()).contains("Non enregistré : voyez ce qui est à corriger");
        assertThat(office.call(call).calendar().closes()).isEmpty();
    }

    @Test
    void anOpeningAfterTheDeadlineAndAnImpossibleGraceAreRefusedTogether() {
        var screen = at(Part.CALENDAR);
        var now = Secretariat.hour(office.clock.instant());
        screen.chooses("Jour de l’ouverture", "Heure de l’ouverture, à Paris", now.plusDays(9));
        screen.chooses("Jour de la clôture", "Heure de la clôture, à Paris", now.plusDays(3));
        screen.writes("Délai de grâce, en heures", "100");

        screen.presses("Enregistrer");

        assertThat(screen.errorAt("Jour de la clôture")).startsWith("L’ouverture vient après la date limite.");
        assertThat(screen.errorAt("Délai de grâce, en heures")).startsWith("Le délai de grâce va de 0 à 72 heures.");
    }

    @Test
    void aTextThatIsTooLongAndAThresholdOutOfRangeAreRefusedBesideThem() {
        var screen = at(Part.PURPOSE);
        screen.writes("Centrer sur le travail social", "a".repeat(2_004));
        screen.writes("Collèges représentés", "12");

        screen.presses("Enregistrer");

        assertThat(screen.errorAt("Centrer sur le travail social")).contains("2 004 signes, pour 2 000 au plus");
        assertThat(screen.errorAt("Collèges représentés")).startsWith("Un seuil est hors limites.");
        assertThat(screen.written("Centrer sur le travail social")).hasSize(2_004);
    }

    @Test
    void theWeightsAreAddedUpAsTheyAreTyped() {
        var screen = at(Part.GRID);
        assertThat(screen.reads()).contains("Total des poids : 100 sur 100 Le compte y est");

        screen.writes("Poids, de 1 à 100", 0, "5");
        assertThat(screen.reads()).contains("Total des poids : 85 sur 100 Il manque 15");
        screen.presses("Enregistrer");

        assertThat(screen.reads()).contains("Enregistré à");
        screen.opens(Places.call(call));
        assertThat(screen.reads()).contains("Les poids de la grille font 85 au lieu de 100.");
    }

    @Test
    void aCriterionWithoutWordsOrWithoutWeightIsRefusedBesideIt() {
        var screen = at(Part.GRID);
        screen.presses("Ajouter un critère");

        screen.presses("Enregistrer");

        assertThat(screen.errorAt("Intitulé", 6)).contains("un critère n’a pas d’intitulé");
        assertThat(screen.errorAt("Poids, de 1 à 100", 6)).contains("un poids de 0 n’est pas possible");
        screen.pressesNamed("Retirer le critère 7");
        screen.presses("Enregistrer");
        assertThat(screen.reads()).contains("Enregistré à");
    }

    @Test
    void criteriaAreReorderedByButtons() {
        var screen = at(Part.ELIGIBILITY);

        screen.pressesNamed("Descendre le critère 1");
        screen.presses("Enregistrer");

        assertThat(office.call(call).eligibility().get(1).wording())
                .isEqualTo("Le comité est centré sur le travail social");
        screen.writes("Critère", 0, " ");
        screen.presses("Enregistrer");
        assertThat(screen.errorAt("Critère", 0)).contains("un critère n’a pas d’intitulé");
    }

    @Test
    void aMalformedAddressIsRefusedBesideIt() {
        var screen = at(Part.CONTACT);
        screen.writes("Adresse de courriel", "appel-hcts");

        screen.presses("Enregistrer");

        assertThat(screen.errorAt("Adresse de courriel"))
                .startsWith("L’adresse de courriel du contact est mal écrite.");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedInWordsAndTheTypedTextStays() {
        var screen = at(Part.SPECIFICATION);
        screen.writes("Texte du cahier des charges", "Ce que j’écris.");

        screen.hands("cahier.pdf", "application/pdf", "<html><body>Non</body></html>".getBytes(UTF_8));

        assertThat(screen.reads())
                .contains("« cahier.pdf » n’est pas un fichier")
                .contains("Aucun fichier pour l’instant.");
        assertThat(screen.written("Texte du cahier des charges")).isEqualTo("Ce que j’écris.");
        screen.hands("cahier.pdf", "application/pdf", Secretariat.PDF);
        screen.presses("Enregistrer");
        assertThat(screen.reads()).contains("Enregistré à").doesNotContain("n’est pas un fichier");
        assertThat(office.call(call).specifications().getFirst().text()).isEqualTo("Ce que j’écris.");
    }

    @Test
    void aFileHandedInDoesNotHideWhatAnotherWroteMeanwhile() {
        var screen = at(Part.SPECIFICATION);
        screen.writes("Texte du cahier des charges", "Ce que j’écris.");
        office.as(office.paul, () -> office.desk()
                .specify(new SpecifyCall(call, office.call(call).seen(), "Ce que Paul écrit."))
                .orThrow());

        screen.hands("cahier.pdf", "application/pdf", Secretariat.PDF);
        screen.presses("Enregistrer");

        assertThat(screen.reads()).contains("Rien n’est perdu", "Ce que Paul écrit.", "cahier.pdf");
        assertThat(office.call(call).specifications().getFirst().text()).isEqualTo("Ce que Paul écrit.");
    }

    @Test
    void twoWhoWriteDifferentPartsHinderNobody() {
        var screen = at(Part.SIGNATORY);
        screen.writes("Fonction de la personne qui signe", "la présidence");
        office.as(office.paul, () -> office.desk()
                .specify(new SpecifyCall(call, office.call(call).seen(), "Le texte de Paul."))
                .orThrow());

        screen.presses("Enregistrer");

        assertThat(screen.reads()).contains("Enregistré à");
        assertThat(office.call(call).signatory()).isEqualTo("la présidence");
        assertThat(office.call(call).specifications().getFirst().text()).isEqualTo("Le texte de Paul.");
    }

    @Test
    void theSecondToWriteAPartReadsBothTextsBeforeChoosing() {
        var screen = conflict();
        assertThat(screen.reads())
                .contains(office.paul.name() + " a modifié cette partie", "Rien n’est perdu", "Ce que Paul écrit.");
        assertThat(screen.written("Texte du cahier des charges")).isEqualTo("Ce que j’écris.");
        assertThat(office.call(call).specifications().getFirst().text()).isEqualTo("Ce que Paul écrit.");

        screen.presses("Enregistrer le mien");

        assertThat(office.call(call).specifications().getFirst().text()).isEqualTo("Ce que j’écris.");
    }

    @Test
    void theOthersTextMayBeTaken() {
        var screen = conflict();

        screen.presses("Reprendre celui qui est enregistré");

        assertThat(screen.written("Texte du cahier des charges")).isEqualTo("Ce que Paul écrit.");
    }

    private Screen conflict() {
        var screen = at(Part.SPECIFICATION);
        screen.writes("Texte du cahier des charges", "Ce que j’écris.");
        office.as(office.paul, () -> office.desk()
                .specify(new SpecifyCall(call, office.call(call).seen(), "Ce que Paul écrit."))
                .orThrow());
        screen.presses("Enregistrer");
        return screen;
    }

    @Test
    void whoLeavesWithoutSavingIsAskedFirst() {
        var screen = at(Part.SIGNATORY);
        screen.writes("Fonction de la personne qui signe", "la présidence");

        screen.opens(Places.CALLS);

        assertThat(screen.reads()).contains("Quitter sans enregistrer ?");
        assertThat(screen.written("Fonction de la personne qui signe")).isEqualTo("la présidence");
        screen.confirms();
        assertThat(screen.address()).isEqualTo(Places.CALLS);
    }

    @Test
    void onceTheCallIsPublishedAPartIsReadAndOnlyTheContactIsWritten() {
        call = office.published();
        assertThat(at(Part.GRID).reads())
                .contains("L’appel est ouvert : cette partie se lit et ne change plus.", "Travail social au centre")
                .doesNotContain("Enregistrer");
        var screen = at(Part.CONTACT);
        screen.writes("Téléphone", "01 99 00 00 02");
        screen.presses("Enregistrer");
        assertThat(office.call(call).contact().phone()).isEqualTo("01 99 00 00 02");
        screen.writes("Téléphone", " ");
        screen.presses("Enregistrer");
        assertThat(screen.errorAt("Téléphone")).contains("Le téléphone du contact : cette partie est vide.");
    }

    @Test
    void aPartPublishedMeanwhileIsRefusedAndItsTextStays() {
        call = office.written(java.time.Duration.ofDays(9));
        var screen = at(Part.SIGNATORY);
        screen.writes("Fonction de la personne qui signe", "la présidence");
        office.as(office.paul, () -> office.desk()
                .nameSignatory(new NameSignatory(call, office.call(call).seen(), "le président"))
                .orThrow());
        office.as(office.paul, () -> office.publication()
                .publish(new fr.cltsds.call.CallCommand.PublishCall(
                        call, office.call(call).seen()))
                .orThrow());

        screen.presses("Enregistrer");

        assertThat(screen.reads()).contains("L’appel est publié : cette partie ne change plus.");
        assertThat(screen.written("Fonction de la personne qui signe")).isEqualTo("la présidence");
    }
}
