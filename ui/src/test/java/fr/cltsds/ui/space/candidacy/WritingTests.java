package fr.cltsds.ui.space.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.call.CallId;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A team writes its candidacy, section after section, several at once. */
@PortalTest
class WritingTests {

    private static final String MISSION = "Qui est le porteur et quelle est sa mission dans le territoire ?";
    private static final String REFERENT = "Quelle fonction exerce la personne qui suivra le comité au quotidien ?";

    @Autowired
    private ApplicationContext portal;

    private Workspace space;
    private CallId call;
    private SomeTeam team;

    @BeforeEach
    void aTeamHasADraft() {
        space = new Workspace(portal);
        call = new SomeCall(portal).published(Duration.ofDays(6).plusHours(1));
        team = new SomeTeam(portal, call, ActingAs.person("Jeanne Rocher"));
    }

    @AfterEach
    void everybodyLeaves() {
        space.close();
    }

    private Window lead(String place) {
        return space.of(team.lead, place);
    }

    @Test
    void everyPageSaysThatNothingIsFiledAndHowLongThereIsLeft() {
        var window = lead(Places.form(team.territory));

        for (var place : new String[] {
            Places.form(team.territory),
            Places.completeness(team.territory),
            Places.team(team.territory),
            Places.recap(team.territory),
            Places.filing(team.territory)
        }) {
            window.opens(place);
            assertThat(window.reads()).contains("Non déposé : il reste 6 jours", "heure de Paris");
            assertThat(window.reads()).contains("Camille Renaud", "01 99 00 00 01");
        }
    }

    @Test
    void whatIsTypedIsKeptAndSaidToBe() {
        var window = lead(Places.form(team.territory));

        window.writes(MISSION, "Le conseil départemental.");

        assertThat(window.reads()).contains("Enregistré à");
        assertThat(team.answerTo(team.question(QuestionKind.LONG_TEXT)))
                .isEqualTo(new Answer.Text("Le conseil départemental."));
    }

    @Test
    void eachSectionTellsHowFarItIsWritten() {
        var window = lead(Places.form(team.territory));
        assertThat(window.reads()).contains("1. Le porteur vide");

        window.writes(REFERENT, "Chargée de mission");
        window.opens(Places.section(team.territory, 2));
        assertThat(window.reads()).contains("1. Le porteur commencé", "Rubrique 2 sur");

        window.opens(Places.section(team.territory, 1));
        window.writes(MISSION, "L’action sociale.");
        window.opens(Places.section(team.territory, 2));
        assertThat(window.reads()).contains("1. Le porteur complet");
    }

    @Test
    void aTextThatIsTooLongIsRefusedUnderItsFieldAndStaysInIt() {
        var window = lead(Places.form(team.territory));
        var tooLong = "a".repeat(2_003);

        window.writes(MISSION, tooLong);

        assertThat(window.reads()).contains("Ce texte dépasse 2 000 caractères. Retirez-en au moins 3");
        assertThat(window.field(TextArea.class, MISSION).getValue()).isEqualTo(tooLong);
        assertThat(team.answerTo(team.question(QuestionKind.LONG_TEXT)).isEmpty())
                .isTrue();
    }

    @Test
    void nearItsLimitATextSaysHowMuchIsLeft() {
        var window = lead(Places.form(team.territory));

        window.writes(MISSION, "a".repeat(1_500));
        assertThat(window.reads()).doesNotContain("Il reste 500");

        window.writes(MISSION, "a".repeat(1_990));
        assertThat(window.reads()).contains("Il reste 10 caractères.");
    }

    @Test
    void theSecondToSaveReadsBothTextsAndWhoWroteWhenBeforeChoosing() {
        var window = windowInConflict();

        assertThat(window.reads())
                .contains("Quelqu’un d’autre a écrit ici", "Sonia Petit a enregistré une autre réponse le")
                .contains("Votre réponse Ce que j’écris.", "La réponse de Sonia Petit Ce que Sonia écrit.");
        assertThat(team.answerTo(team.question(QuestionKind.LONG_TEXT)))
                .isEqualTo(new Answer.Text("Ce que Sonia écrit."));
    }

    @Test
    void bothTextsMayBeKeptOneAfterTheOther() {
        var window = windowInConflict();

        window.presses("Garder les deux, à la suite");

        assertThat(team.answerTo(team.question(QuestionKind.LONG_TEXT)))
                .isEqualTo(new Answer.Text("Ce que Sonia écrit.\n\nCe que j’écris."));
        assertThat(window.reads()).contains("Enregistré à").doesNotContain("Comparer les deux réponses");
    }

    @Test
    void theOthersTextMayBeKept() {
        var window = windowInConflict();

        window.presses("Garder celle de Sonia Petit");

        assertThat(window.field(TextArea.class, MISSION).getValue()).isEqualTo("Ce que Sonia écrit.");
    }

    @Test
    void whoChoosesLaterKeepsHerTextInTheFieldAndMayCompareAgain() {
        var window = windowInConflict();

        window.closesTheDialog();

        assertThat(window.field(TextArea.class, MISSION).getValue()).isEqualTo("Ce que j’écris.");
        window.presses("Comparer les deux réponses");
        window.presses("Garder la mienne");
        assertThat(team.answerTo(team.question(QuestionKind.LONG_TEXT))).isEqualTo(new Answer.Text("Ce que j’écris."));
    }

    private Window windowInConflict() {
        var sonia = team.joined(ActingAs.person("Sonia Petit"), Role.EDITOR);
        var window = lead(Places.form(team.territory));
        var theirs = new Answer.Text("Ce que Sonia écrit.");
        var question = team.question(QuestionKind.LONG_TEXT);
        assertThat(team.save(sonia, question, theirs, 0)).isInstanceOf(AnswerOutcome.Saved.class);

        window.writes(MISSION, "Ce que j’écris.");
        return window;
    }

    @Test
    void whoCommentsReadsWithoutAnyFieldAndRemarksOnAnAnswer() {
        var lucie = team.joined(ActingAs.person("Lucie Morel"), Role.COMMENTATOR);
        var _ = team.save(team.lead, team.question(QuestionKind.LONG_TEXT), new Answer.Text("L’action sociale."), 0);
        var window = space.of(lucie, Places.form(team.territory));

        assertThat(window.reads()).contains("L’action sociale.", "vous pouvez tout lire ici");
        assertThat(window.has(TextArea.class)).isFalse();

        window.unfolds("Commentaires", 0);
        window.writes("Votre commentaire, lu par toute l’équipe", "Précisez la mission.");
        window.presses("Publier");
        assertThat(window.reads()).contains("Commentaires (un à régler)", "Lucie Morel", "Précisez la mission.");

        window.presses("Marquer comme réglé");
        assertThat(window.reads()).contains("Réglé par Lucie Morel");
    }

    @Test
    void whoOnlyReadsReadsCommentsToo() {
        var denis = team.joined(ActingAs.person("Denis Lagarde"), Role.READER);
        var window = space.of(denis, Places.form(team.territory));

        window.unfolds("Commentaires", 0);

        assertThat(window.reads()).contains("Aucun commentaire sur cette réponse.");
        assertThat(window.has(TextArea.class)).isFalse();
    }

    @Test
    void anAddressLeadsToTheSectionOfAQuestion() {
        var seats = team.question(QuestionKind.SEATS);
        var window = lead(Places.form(team.territory));

        window.opens(Places.form(team.territory), Places.QUESTION, seats.id().toString());

        assertThat(window.reads()).contains("Combien de sièges prévoyez-vous dans chaque collège ?");
    }

    @Test
    void elsewhereIsNowhere() {
        var other = new SomeTeam(portal, call, ActingAs.person("Alice Bernard"));
        var window = lead(Places.form(team.territory));

        for (var place : new String[] {
            Places.form(other.territory),
            Places.completeness(other.territory),
            Places.team(other.territory),
            Places.recap(other.territory),
            Places.filing(other.territory),
            "territoires/00000000-0000-4000-8000-000000000001/candidature",
            Places.section(team.territory, 99),
            Places.recap(team.territory, 1)
        }) {
            window.opens(place);
            assertThat(window.reads()).contains("Cette page n’existe pas");
        }
    }

    @Test
    void aFiledCandidacyIsReadAndNoLongerWritten() {
        var _ = team.filed();

        var window = lead(Places.form(team.territory));

        assertThat(window.reads()).contains("Déposé, encore modifiable", "le porteur peut le rouvrir");
        assertThat(window.has(TextArea.class)).isFalse();
        assertThat(Optional.of(team.asLead(team::page).filedVersion())).contains(1);
    }
}
