package fr.cltsds.ui.space.calls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import fr.cltsds.call.CallCommand.AnswerQuestion;
import fr.cltsds.call.CallCommand.NoteQuestion;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPhase;
import fr.cltsds.kernel.Ids;
import fr.cltsds.room.Room;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.PortalTest;
import java.sql.Timestamp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** A published call is extended, explained, answered for, closed or given up; who files is known when it is over. */
@PortalTest
class CallFollowingTests {

    private static final String REASON = "Plusieurs conseils délibèrent la semaine suivante.";

    @Autowired
    private ApplicationContext portal;

    private SecuredBrowserlessApplicationContext<Authentication> space;
    private Secretariat office;
    private CallId call;

    @BeforeEach
    void aCallIsOpen() {
        space = Screen.space(portal);
        office = new Secretariat(portal);
        call = office.published();
    }

    @AfterEach
    void everybodyLeaves() {
        space.close();
    }

    private Screen at(String place) {
        return Screen.of(space, office.camille, place);
    }

    @Test
    void aCallIsExtendedWithAPublicReason() {
        var former = office.call(call).calendar().closes().orElseThrow();
        var screen = at(Places.extension(call));
        screen.chooses("Nouveau jour de la clôture", "Nouvelle heure de la clôture, à Paris", former.plusDays(7));
        screen.writes("Raison publique", REASON);

        screen.presses("Prolonger l’appel");
        assertThat(screen.reads()).contains("Clôture annoncée jusqu’ici :", "ne pourra pas être ramenée en arrière");
        screen.confirms();

        assertThat(screen.address()).isEqualTo(Places.call(call));
        assertThat(screen.reads()).contains("L’appel est prolongé jusqu’au", "Prolongations", REASON);
        assertThat(office.call(call).calendar().closes()).contains(former.plusDays(7));
    }

    @Test
    void aDeadlineIsNeverBroughtForwardNorMovedWithoutAReason() {
        var former = office.call(call).calendar().closes().orElseThrow();
        var screen = at(Places.extension(call));
        screen.chooses("Nouveau jour de la clôture", "Nouvelle heure de la clôture, à Paris", former.minusDays(1));

        screen.presses("Prolonger l’appel");
        screen.confirms();

        assertThat(screen.errorAt("Nouveau jour de la clôture"))
                .startsWith("Une date limite ne peut qu’être repoussée.");
        assertThat(screen.errorAt("Raison publique")).startsWith("Dites pourquoi");
        assertThat(office.call(call).calendar().closes()).contains(former);
    }

    @Test
    void aClosedCallOffersNoExtensionAndSaysWhy() {
        office.close(call);

        assertThat(at(Places.extension(call)).reads())
                .contains("Seul un appel ouvert peut être prolongé.")
                .doesNotContain("Raison publique");
        assertThat(at(Places.call(call)).reads()).contains("Clos", "Prolonger l’appel Seul un appel ouvert");
    }

    @Test
    void aQuestionIsNotedAnsweredAndCorrected() {
        var screen = at(Places.part(call, Part.QUESTIONS));
        screen.presses("Noter la question");
        assertThat(screen.errorAt("La question, telle qu’elle est arrivée"))
                .isEqualTo("Écrivez la question, en quelques lignes.");
        screen.writes("La question, telle qu’elle est arrivée", "Mme Martin demande s’il faut un SIRET.");
        screen.presses("Noter la question");
        assertThat(screen.reads()).contains("La question est notée.", "Mme Martin demande", "1 question");

        screen.follows("Répondre");
        screen.writes("La question, telle qu’elle sera publiée", "Écrire à martin@ccas.example ?");
        screen.presses("Publier la réponse");
        assertThat(screen.errorAt("La question, telle qu’elle sera publiée"))
                .contains("on ne doit pas savoir qui l’a posée");
        assertThat(screen.errorAt("La réponse")).isEqualTo("Écrivez la réponse.");
        screen.writes("La question, telle qu’elle sera publiée", "Faut-il un SIRET ?");
        screen.writes("La réponse", "Oui, celui du porteur.");
        screen.presses("Publier la réponse");
        assertThat(screen.reads())
                .contains("La réponse est publiée.", "Aucune question n’attend", "Oui, celui du porteur.")
                .doesNotContain("Mme Martin");

        screen.follows("Modifier");
        assertThat(screen.reads()).contains("Mme Martin demande");
        screen.writes("La réponse", "Oui, toujours.");
        screen.presses("Publier la réponse");
        assertThat(screen.reads()).contains("Oui, toujours.").doesNotContain("celui du porteur");
    }

    @Test
    void twoWhoAnswerAtOnceReadBothAnswers() {
        var question = office.as(
                office.camille,
                () -> office.publication().note(new NoteQuestion(call, "Un ?")).orThrow());
        var screen = at(Places.answer(call, question));
        screen.writes("La question, telle qu’elle sera publiée", "Un ?");
        screen.writes("La réponse", "La mienne.");
        office.as(office.paul, () -> office.publication()
                .answer(new AnswerQuestion(call, question, "Un ?", "Celle de Paul."))
                .orThrow());

        screen.presses("Publier la réponse");

        assertThat(screen.reads()).contains("Quelqu’un d’autre a modifié", "Celle de Paul.");
        assertThat(screen.written("La réponse")).isEqualTo("La mienne.");
        screen.presses("Enregistrer le mien");
        assertThat(screen.reads()).contains("La mienne.").doesNotContain("Celle de Paul.");
    }

    @Test
    void theSpecificationIsReplacedByANewVersionThatSaysWhatItChanges() {
        var screen = at(Places.respecification(call));
        screen.presses("Publier cette version");
        assertThat(screen.reads()).contains("Choisissez le fichier de cette version.");
        screen.hands("cahier-v2.pdf", "application/pdf", "<html>non</html>".getBytes(UTF_8));
        screen.presses("Publier cette version");
        screen.confirms();
        assertThat(screen.errorAt("Ce qui change")).startsWith("Dites ce qui change");
        screen.writes("Ce qui change", "L’annexe est corrigée.");
        screen.presses("Publier cette version");
        screen.confirms();
        assertThat(screen.reads()).contains("« cahier-v2.pdf » n’est pas un fichier");

        screen.hands("cahier-v2.pdf", "application/pdf", Secretariat.PDF);
        screen.presses("Publier cette version");
        screen.confirms();

        assertThat(screen.reads())
                .contains("La version 2 du cahier des charges est publiée.", "L’annexe est corrigée.", "cahier.pdf");
    }

    @Test
    void aCallGivenUpSaysWhatBecomesOfWhatThereIs() {
        var screen = at(Places.discontinuation(call));
        assertThat(screen.reads()).contains("Plus rien ne pourra être écrit ni déposé", "aucun dossier n’est déposé");
        screen.writes("Raison publique", REASON);

        screen.presses("Arrêter l’appel");
        screen.confirms();

        assertThat(office.call(call).phase()).isEqualTo(CallPhase.DISCONTINUED);
        assertThat(screen.reads()).contains("L’appel est sans suite.", REASON, "Sans suite");
    }

    @Test
    void whoFiledIsReadWhenNothingMoreCanComeAndNotBefore() {
        file("AMI-2026-0001", "Cher et Indre", "Conseil départemental du Cher");

        assertThat(at(Places.call(call)).reads())
                .contains("1 dossier déposé", "vous lisez des nombres et aucun nom")
                .doesNotContain("Cher et Indre");
        office.close(call);
        assertThat(at(Places.call(call)).reads())
                .contains("AMI-2026-0001", "Cher et Indre", "Conseil départemental du Cher");
    }

    @Test
    void filingsAreReadPageAfterPage() {
        for (var i = 0; i < 52; i++) {
            file("AMI-2026-%04d".formatted(i), "Territoire " + i, "Porteur");
        }
        office.close(call);
        var screen = at(Places.call(call));
        assertThat(screen.reads())
                .contains("50 dossiers affichés, d’autres suivent")
                .doesNotContain("Territoire 51");

        screen.presses("Afficher la suite");

        assertThat(screen.reads()).contains("Territoire 51", "52 dossiers");
    }

    private void file(String number, String territory, String lead) {
        var room = TerritoryId.mint();
        office.sql(
                Room.of(room),
                "insert into call.filing (call_id, id, number, territory_id, candidacy_id, version, territory_name,"
                        + " lead_name, lead_kind, filed_at, late, sha256) values (?, ?, ?, ?, ?, 1, ?, ?,"
                        + " 'DEPARTEMENT', ?, false, ?)",
                call.value(),
                Ids.next(),
                number,
                room.value(),
                Ids.next(),
                territory,
                lead,
                Timestamp.from(office.clock.instant()),
                "0".repeat(64));
    }
}
