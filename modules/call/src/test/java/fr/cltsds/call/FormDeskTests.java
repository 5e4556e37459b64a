package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.FormCommand.*;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ModuleTest;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The form of a call through its desk: rows that keep their order, and versions that do not disturb one another. */
@ModuleTest
class FormDeskTests {

    private final CallDesks desks;
    private final CallsInSight sight;

    @Autowired
    FormDeskTests(ApplicationContext portal) {
        desks = new CallDesks(portal);
        sight = portal.getBean(CallsInSight.class);
    }

    @Test
    void aFormWrittenRowByRowIsReadAgainInItsOrder() {
        var call = desks.drafted(false);
        var first = section(call, "Le porteur");
        var second = section(call, "Le comité");
        var moved = question(call, first, "Un");
        var removed = question(call, first, "Deux");
        var _ = question(call, first, "Trois");
        var _ = question(call, second, "Quatre");

        done(call, seen -> desks.forms.moveQuestion(new MoveQuestion(call, seen, moved, second, 0)));
        done(call, seen -> desks.forms.removeQuestion(new RemoveQuestion(call, seen, removed)));
        done(call, seen -> desks.forms.moveSection(new MoveSection(call, seen, second, 0)));
        var _ = question(call, first, "Deux");

        assertThat(wordings(call)).containsExactly("Un", "Quatre", "Trois", "Deux");
        assertThat(desks.form(call).form().questions().map(QuestionView::key))
                .containsExactly("un", "quatre", "trois", "deux");
    }

    @Test
    void everythingOfAQuestionIsKept() {
        var call = desks.drafted(false);
        var section = section(call, "Le comité");
        var text = new QuestionText(
                QuestionKind.SEVERAL_CHOICES,
                "Quels sujets ?",
                "De un à trois.",
                true,
                77,
                List.of("Accès aux droits", "Logement, hébergement", "« Autre »"),
                Feeds.SUBJECTS);
        var question = question(call, section, "À remplacer");

        done(call, seen -> desks.forms.editQuestion(new EditQuestion(call, seen, question, text)));
        done(call, seen -> desks.forms.editSection(new EditSection(call, seen, section, "Titre", "Aide")));

        assertThat(desks.form(call).form().question(question).orElseThrow().text())
                .isEqualTo(text);
        assertThat(desks.form(call).form().sections().getFirst().help()).isEqualTo("Aide");
    }

    @Test
    void theSecondOfTwoEditorsOfAFormWritesNothingOver() {
        var call = desks.drafted(false);
        var seen = desks.form(call).seen();
        var _ = section(call, "La première");

        assertThat(desks.asSecretary(() -> desks.forms.addSection(new AddSection(call, seen, "La seconde", ""))))
                .isRefusedBecause(CallRule.NOBODY_CHANGED_IT_MEANWHILE);
        assertThat(desks.form(call).form().sections())
                .extracting(SectionView::title)
                .containsExactly("La première");
    }

    @Test
    void aChangeOfAQuestionAloneMakesTheFormSeenBeforeOld() {
        var call = desks.drafted(true);
        var form = desks.form(call);
        var question = form.form().questions().findFirst().orElseThrow();

        done(call, seen -> desks.forms.editQuestion(new EditQuestion(call, seen, question.id(), question.text())));

        assertThat(desks.form(call).seen()).isGreaterThan(form.seen());
    }

    @Test
    void aPublishedFormIsRevisedBesideItself() {
        var call = desks.published();
        var before = desks.board.form(call, 1);

        var first = before.questions().findFirst().orElseThrow().id();
        assertThat(desks.asSecretary(() -> desks.forms.removeQuestion(
                        new RemoveQuestion(call, desks.form(call).seen(), first))))
                .isRefusedBecause(FormRule.THE_FORM_IS_STILL_A_DRAFT);

        desks.asSecretary(() -> desks.forms.revise(new ReviseForm(call)).orThrow());
        var copied =
                desks.form(call).form().questions().findFirst().orElseThrow().id();
        done(call, seen -> desks.forms.removeQuestion(new RemoveQuestion(call, seen, copied)));

        assertThat(desks.board.form(call, 1)).isEqualTo(before);
        assertThat(desks.page(call).formVersion()).isEqualTo(1);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> desks.board.form(call, 2));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> desks.inTerritory(TerritoryId.mint(), () -> sight.form(call, 2)));
        assertThat(desks.form(call).changes()).extracting(FormChange::kind).containsExactly(FormChangeKind.REMOVED);
    }

    @Test
    void candidaciesBegunBeforeARevisionKeepTheirForm() {
        var call = desks.published();
        var before = desks.board.form(call, 1);
        desks.asSecretary(() -> desks.forms.revise(new ReviseForm(call)).orThrow());
        var section = desks.form(call).form().sections().getFirst().id();
        var _ = question(call, section, "Une question de plus ?");

        done(call, seen -> desks.forms.publish(new PublishForm(call, seen)));

        assertThat(desks.inTerritory(TerritoryId.mint(), () -> sight.get(call).formVersion()))
                .isEqualTo(2);
        assertThat(desks.inTerritory(TerritoryId.mint(), () -> sight.form(call, 1)))
                .isEqualTo(before);
        assertThat(desks.board.formChanges(call, 1, 2))
                .containsExactly(
                        new FormChange(FormChangeKind.ADDED, "une-question-de-plus", "Une question de plus ?"));
    }

    @Test
    void aRevisionThatLacksAnEvidenceIsRefusedAndTheFormInForceStays() {
        var call = desks.published();
        desks.asSecretary(() -> desks.forms.revise(new ReviseForm(call)).orThrow());
        var statement =
                desks.form(call).form().feeding(Feeds.STATEMENT).getFirst().id();
        done(call, seen -> desks.forms.removeQuestion(new RemoveQuestion(call, seen, statement)));

        assertThat(desks.asSecretary(() -> desks.forms.publish(
                        new PublishForm(call, desks.form(call).seen()))))
                .isRefusedBecause(FormRule.EVERY_EVIDENCE_IS_ASKED_FOR);
        assertThat(desks.page(call).formVersion()).isEqualTo(1);
    }

    @Test
    void aRevisionIsBegunOnceAndMayBeDropped() {
        var call = desks.published();
        desks.asSecretary(() -> desks.forms.revise(new ReviseForm(call)).orThrow());

        assertThat(desks.asSecretary(() -> desks.forms.revise(new ReviseForm(call))))
                .isRefusedBecause(FormRule.ONE_VERSION_IS_WRITTEN_AT_A_TIME);

        done(call, seen -> desks.forms.drop(new DropRevision(call, seen)));
        assertThat(desks.form(call).published()).isTrue();
        assertThat(desks.form(call).form().version()).isEqualTo(1);
    }

    @Test
    void theFormInForceIsNeverDropped() {
        var call = desks.published();

        assertThat(desks.asSecretary(() ->
                        desks.forms.drop(new DropRevision(call, desks.form(call).seen()))))
                .isRefusedBecause(FormRule.THE_FORM_IS_STILL_A_DRAFT, FormRule.THE_FIRST_VERSION_STAYS);
    }

    @Test
    void theFormOfADraftCallIsPublishedWithIt() {
        var call = desks.drafted(true);

        assertThat(desks.asSecretary(() -> desks.forms.publish(
                        new PublishForm(call, desks.form(call).seen()))))
                .isRefusedBecause(CallRule.THE_CALL_IS_PUBLISHED);
    }

    @Test
    void theFormOfAClosedCallIsNoLongerRevised() {
        var call = desks.published();
        desks.close(call);

        assertThat(desks.asSecretary(() -> desks.forms.revise(new ReviseForm(call))))
                .isRefusedBecause(CallRule.THE_CALL_IS_NOT_CLOSED);
    }

    private SectionId section(CallId call, String title) {
        return desks.asSecretary(() -> desks.forms
                .addSection(new AddSection(call, desks.form(call).seen(), title, ""))
                .orThrow());
    }

    private QuestionId question(CallId call, SectionId section, String wording) {
        var text = Some.question(QuestionKind.LONG_TEXT, wording, Feeds.NONE);
        return desks.asSecretary(() -> desks.forms
                .addQuestion(new AddQuestion(call, desks.form(call).seen(), section, text))
                .orThrow());
    }

    private void done(CallId call, IntFunction<Outcome<CallId>> act) {
        desks.asSecretary(() -> act.apply(desks.form(call).seen()).orThrow());
    }

    private List<String> wordings(CallId call) {
        return desks.form(call).form().questions().map(QuestionView::wording).toList();
    }
}
