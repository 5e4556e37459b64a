package fr.cltsds.ui.space.candidacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.Answer;
import fr.cltsds.call.College;
import fr.cltsds.call.Partner;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.Seat;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each kind of question is answered, and what is wrong is said beside it. */
@PortalTest
class FieldTests {

    private static final String DEPARTEMENTS = "Départements, par numéro ou par nom";

    @Autowired
    private ApplicationContext portal;

    private Workspace space;
    private SomeTeam team;
    private Window window;

    @BeforeEach
    void aTeamHasADraft() {
        space = new Workspace(portal);
        var call = new SomeCall(portal).published(Duration.ofDays(6));
        team = new SomeTeam(portal, call, ActingAs.person("Jeanne Rocher"));
        window = space.of(team.lead, Places.form(team.territory));
    }

    @AfterEach
    void everybodyLeaves() {
        space.close();
    }

    private QuestionView goesTo(QuestionKind kind) {
        var question = team.question(kind);
        window.opens(Places.form(team.territory), Places.QUESTION, question.id().toString());
        return question;
    }

    @Test
    void aShortTextIsOneLine() {
        var question = goesTo(QuestionKind.SHORT_TEXT);

        window.writes(question.wording(), "  Chargée de mission ");

        assertThat(team.answerTo(question)).isEqualTo(new Answer.Text("Chargée de mission"));
    }

    @Test
    void oneChoiceReplacesTheOther() {
        var question = goesTo(QuestionKind.ONE_CHOICE);

        window.fields().choose(question.wording(), question.choices().getFirst());
        window.fields().choose(question.wording(), question.choices().getLast());

        assertThat(team.answerTo(question))
                .isEqualTo(new Answer.Choices(List.of(question.choices().getLast())));
    }

    @Test
    void aWholeRegionIsATerritoryToo() {
        var question = goesTo(QuestionKind.TERRITORY);

        window.fields().choose("Le comité couvre", "Une région entière");
        window.fields().pick("Région", "Normandie");

        assertThat(team.answerTo(question))
                .isEqualTo(new Answer.Territory(
                        Perimeter.of(List.of(), Optional.of("28")).orElseThrow()));
    }

    @Test
    void aMandatoryAnswerThatIsEmptiedSaysWhatItCostsUnderItsField() {
        var question = goesTo(QuestionKind.LONG_TEXT);
        window.writes(question.wording(), "L’action sociale.");

        window.writes(question.wording(), " ");

        assertThat(window.reads()).contains("Réponse obligatoire : sans elle, le dossier ne pourra pas être déposé.");
        assertThat(team.answerTo(question).isEmpty()).isTrue();
        window.writes(question.wording(), "L’action sociale.");
        assertThat(window.reads()).doesNotContain("Réponse obligatoire : sans elle");
    }

    @Test
    void aFileOf25MegabytesIsRefusedInWordsBesideItsField() {
        var question = goesTo(QuestionKind.FILE);

        hand(question, "plan.pdf", new byte[25 * 1024 * 1024]);

        assertThat(window.reads()).contains("« plan.pdf » est trop lourd : 20 Mo au plus.");
        assertThat(team.answerTo(question).isEmpty()).isTrue();
    }

    @Test
    void yesAndNoAreAnswersAndSoIsTakingThemBack() {
        var question = goesTo(QuestionKind.YES_NO);

        window.fields().choose(question.wording(), "Non");
        assertThat(team.answerTo(question)).isEqualTo(new Answer.YesNo(false));

        window.presses("Effacer la réponse");
        assertThat(team.answerTo(question).isEmpty()).isTrue();
    }

    @Test
    void severalChoicesAreKeptInTheOrderOfTheForm() {
        var question = goesTo(QuestionKind.SEVERAL_CHOICES);
        var first = question.choices().get(0);
        var third = question.choices().get(2);

        window.fields().tickAmong(question.wording(), third, first);

        assertThat(team.answerTo(question)).isEqualTo(new Answer.Choices(List.of(first, third)));
    }

    @Test
    void theTerritoryIsChosenByCodesAndItsPopulationIsSaid() {
        var question = goesTo(QuestionKind.TERRITORY);

        window.fields().pickSome(DEPARTEMENTS, "18 – Cher", "36 – Indre");

        assertThat(team.answerTo(question))
                .isEqualTo(new Answer.Territory(
                        Perimeter.of(List.of("18", "36"), Optional.empty()).orElseThrow()));
        assertThat(window.reads()).containsPattern("Cher et Indre : \\d{3} \\d{3} habitants");
    }

    @Test
    void aDepartementIsFoundWithoutItsAccents() {
        var _ = goesTo(QuestionKind.TERRITORY);

        assertThat(window.fields().offeredFor(DEPARTEMENTS, "herault")).containsExactly("34 – Hérault");
    }

    @Test
    void moreSpeakingThanSeatedIsRefusedUnderTheTable() {
        var question = goesTo(QuestionKind.SEATS);

        window.writes("Sièges prévus, Personnes accompagnées", "3");
        window.writes("Dont parlent pour eux-mêmes, Personnes accompagnées", "4");

        assertThat(window.reads()).contains("plus nombreuses que les sièges prévus");
        assertThat(team.answerTo(question))
                .isEqualTo(new Answer.Seats(Map.of(College.PEOPLE_ACCOMPANIED, new Seat(3, 0))));

        window.writes("Dont parlent pour eux-mêmes, Personnes accompagnées", "2");
        assertThat(window.reads()).doesNotContain("plus nombreuses que les sièges prévus");
        assertThat(team.answerTo(question))
                .isEqualTo(new Answer.Seats(Map.of(College.PEOPLE_ACCOMPANIED, new Seat(3, 2))));
    }

    @Test
    void aPartnerIsKeptOnceItIsWholeAndSaysSoUntilThen() {
        var question = goesTo(QuestionKind.PARTNERS);

        window.presses("Ajouter un partenaire");
        window.writes("Nom du partenaire", "CAF des exemples");
        assertThat(window.reads()).contains("Choisissez le collège : cette ligne n’est pas encore enregistrée.");
        assertThat(team.answerTo(question).isEmpty()).isTrue();

        window.fields().select("Collège", "Organismes de protection sociale");

        assertThat(team.answerTo(question))
                .isEqualTo(new Answer.Partners(
                        List.of(new Partner("CAF des exemples", College.SOCIAL_PROTECTION, false))));
        window.presses("Retirer");
        assertThat(team.answerTo(question).isEmpty()).isTrue();
    }

    @Test
    void aFileIsKeptListedAndTakenOutAgain() {
        var question = goesTo(QuestionKind.FILE);

        hand(question, "lettre.pdf", "%PDF-1.7\n%%EOF\n".getBytes(UTF_8));

        assertThat(window.reads()).contains("lettre.pdf", "PDF, 1 ko", "Enregistré à");
        window.presses("Retirer");
        assertThat(window.reads()).contains("Retirer « lettre.pdf » ?");
        window.confirms();
        assertThat(window.reads()).doesNotContain("PDF, 1 ko");
        assertThat(team.answerTo(question).isEmpty()).isTrue();
    }

    @Test
    void aPageDisguisedAsAPdfIsRefusedInWordsBesideItsField() {
        var question = goesTo(QuestionKind.FILE);

        hand(question, "lettre.pdf", "<!doctype html><html></html>".getBytes(UTF_8));

        assertThat(window.reads()).contains("« lettre.pdf » n’est pas un fichier pdf, malgré son nom.");
        assertThat(team.answerTo(question).isEmpty()).isTrue();
    }

    private void hand(QuestionView question, String name, byte[] content) {
        window.fields().hand("question-" + question.id(), name, content);
    }
}
