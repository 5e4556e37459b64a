package fr.cltsds.ui.space.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.FormCommand.EditQuestion;
import fr.cltsds.call.FormCommand.RemoveQuestion;
import fr.cltsds.call.FormDesk;
import fr.cltsds.call.FormEditing;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.SectionView;
import fr.cltsds.ui.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** The form of a call is written question by question, and never changes once it is published. */
@PortalTest
class CallFormTests {

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

    private Screen at(String place) {
        return Screen.of(space, office.camille, place);
    }

    private FormEditing form() {
        return office.as(
                office.camille, () -> portal.getBean(CallEditingBoard.class).form(call));
    }

    private SectionView section(int place) {
        return form().form().sections().get(place);
    }

    private QuestionView question(int place) {
        return section(0).questions().get(place);
    }

    @Test
    void aSectionAndAQuestionAreAdded() {
        var screen = at(Places.form(call));
        screen.follows("Ajouter une rubrique");
        screen.writes("Titre de la rubrique", "Les élus");
        screen.presses("Enregistrer");
        assertThat(screen.reads())
                .contains("C’est enregistré.", "14. Les élus", "Aucune question dans cette rubrique.");

        screen.opens(Places.newQuestion(call, section(13).id()));
        screen.writes("Question", "Quels élus suivront le comité ?");
        screen.selects("Sorte de question", "Plusieurs choix dans une liste");
        screen.writes("Choix proposés", "Maires\nConseillers départementaux");
        screen.presses("Enregistrer");

        assertThat(screen.reads())
                .contains("Quels élus suivront le comité ?", "Plusieurs choix dans une liste", "2 choix");
    }

    @Test
    void aLengthThatCannotBeIsRefusedBesideIt() {
        var screen = at(Places.newQuestion(call, section(0).id()));
        screen.writes("Question", "Pourquoi ?");
        screen.writes("Longueur de la réponse, en signes", "60000");

        screen.presses("Enregistrer");

        assertThat(screen.errorAt("Longueur de la réponse, en signes"))
                .isEqualTo("La longueur d’une réponse va de 1 à 50 000 signes.");
        assertThat(screen.written("Question")).isEqualTo("Pourquoi ?");
    }

    @Test
    void questionsAreMovedByButtonsBeyondTheirSectionToo() {
        var first = question(0);
        var screen = at(Places.form(call));

        screen.pressesNamed("Descendre la question : " + Screen.plain(first.wording()));
        assertThat(question(1).key()).isEqualTo(first.key());

        var second = section(1).questions().getFirst();
        screen.pressesNamed("Monter la question : " + Screen.plain(second.wording()));
        assertThat(section(0).questions().getLast().key()).isEqualTo(second.key());
    }

    @Test
    void aQuestionIsRemovedOnceConfirmedAndASectionOnlyWhenItIsEmpty() {
        var gone = question(0);
        var screen = at(Places.form(call));

        screen.pressesNamed("Retirer la question : " + Screen.plain(gone.wording()));
        assertThat(question(0).key()).isEqualTo(gone.key());
        screen.confirms();
        assertThat(question(0).key()).isNotEqualTo(gone.key());

        screen.pressesNamed("Retirer la rubrique : " + section(0).title());
        screen.confirms();
        assertThat(screen.reads()).contains("contient encore des questions.");
    }

    @Test
    void theSecondToWriteAQuestionReadsBothBeforeChoosing() {
        var question = question(0);
        var screen = at(Places.question(call, question.id()));
        screen.writes("Question", "La mienne ?");
        office.as(office.paul, () -> portal.getBean(FormDesk.class)
                .editQuestion(new EditQuestion(call, form().seen(), question.id(), worded(question, "Celle de Paul ?")))
                .orThrow());

        screen.presses("Enregistrer");

        assertThat(screen.reads()).contains(office.paul.name() + " a modifié", "Celle de Paul ?");
        assertThat(screen.written("Question")).isEqualTo("La mienne ?");
        screen.presses("Enregistrer le mien");
        assertThat(question(0).wording()).isEqualTo("La mienne ?");
    }

    @Test
    void aQuestionRemovedMeanwhileLeavesItsTextOnTheScreen() {
        var question = question(0);
        var screen = at(Places.question(call, question.id()));
        screen.writes("Question", "La mienne ?");
        office.as(office.paul, () -> portal.getBean(FormDesk.class)
                .removeQuestion(new RemoveQuestion(call, form().seen(), question.id()))
                .orThrow());

        screen.presses("Enregistrer");

        assertThat(screen.reads()).contains("Ceci a été retiré du formulaire entre-temps.");
        assertThat(screen.written("Question")).isEqualTo("La mienne ?");
    }

    private static fr.cltsds.call.QuestionText worded(QuestionView question, String words) {
        var text = question.text();
        return new fr.cltsds.call.QuestionText(
                text.kind(), words, text.help(), text.required(), text.maxLength(), text.choices(), text.feeds());
    }

    @Test
    void aPublishedFormIsReadAndItsNextVersionIsPreparedBesideIt() {
        call = office.published();
        var screen = at(Places.form(call));
        assertThat(screen.reads())
                .contains("Version 1, en vigueur", "La version 1 est publiée : elle se lit et ne change plus.")
                .doesNotContain("Ajouter une question");
        assertThat(at(Places.question(call, question(0).id())).reads())
                .contains("Cette version du formulaire est publiée : elle ne change plus.")
                .doesNotContain("Enregistrer");

        screen.presses("Préparer une nouvelle version");
        assertThat(screen.reads()).contains("Version 2, en préparation", "Rien pour l’instant.");
        var gone = section(12).questions().getLast();
        screen.pressesNamed("Retirer la question : " + Screen.plain(gone.wording()));
        screen.confirms();
        assertThat(screen.reads()).contains("Retirée : " + Screen.plain(gone.wording()));
        screen.presses("Publier cette version");
        screen.confirms();

        assertThat(screen.reads()).contains("Version 2, en vigueur");
        assertThat(office.call(call).formVersion()).isEqualTo(2);
    }
}
