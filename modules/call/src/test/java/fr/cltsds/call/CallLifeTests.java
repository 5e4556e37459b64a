package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.CallRule.*;
import static fr.cltsds.call.Some.IN_AUGUST;
import static fr.cltsds.call.Some.IN_JUNE;
import static fr.cltsds.call.Some.IN_MAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallEvent.CallDiscontinued;
import fr.cltsds.call.CallEvent.CallFormRevised;
import fr.cltsds.call.CallEvent.CallQuestionAnswered;
import fr.cltsds.call.CallEvent.CallSpecificationRevised;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may still be said about a call once it is published: a new specification, answers, or that it is given up. */
class CallLifeTests {

    private static final String NOTE = "Annexe 2 corrigée.";

    private final Call call = Some.publishedCall();

    @Test
    void aNewSpecificationStandsBesideTheFormerOnes() {
        assertThat(call.respecify("Texte revu.", NOTE, Some.paper("v2.pdf"), IN_JUNE))
                .isDone();

        var page = CallPages.page(call, List.of(), IN_JUNE);
        assertThat(page.specification().number()).isEqualTo(2);
        assertThat(page.specification().changeNote()).isEqualTo(NOTE);
        assertThat(page.former()).singleElement().satisfies(first -> {
            assertThat(first.number()).isEqualTo(1);
            assertThat(first.text()).isEqualTo("Ce que l’on attend d’un comité local.");
            assertThat(first.file().name()).isEqualTo("cahier-des-charges.pdf");
        });
        assertThat(CallHistory.of(call)).contains(new CallSpecificationRevised(call.id(), 2, IN_JUNE));
    }

    @Test
    void aNewSpecificationSaysWhatChanged() {
        assertThat(call.respecify("Texte revu.", " ", Some.paper("v2.pdf"), IN_JUNE))
                .isRefusedBecause(THE_CHANGE_IS_EXPLAINED);
        assertThat(call.specifications()).hasSize(1);
    }

    @Test
    void aNewSpecificationIsWritten() {
        assertThat(call.respecify("", NOTE, Some.paper("v2.pdf"), IN_JUNE)).isRefusedForWantOf(CallPart.SPECIFICATION);
    }

    @Test
    void theSpecificationOfAClosedCallStays() {
        assertThat(call.respecify("Texte revu.", NOTE, Some.paper("v2.pdf"), IN_AUGUST))
                .isRefusedBecause(THE_CALL_IS_NOT_CLOSED);
    }

    @Test
    void theSpecificationOfADraftIsWrittenAndNotReplaced() {
        assertThat(Some.call().respecify("Texte revu.", NOTE, Some.paper("v2.pdf"), IN_MAY))
                .isRefusedBecause(THE_CALL_IS_PUBLISHED);
    }

    @Test
    void candidaciesBegunFromNowOnAnswerTheNewForm() {
        var revised = Some.publishedForm().next(Some.SECRETARIAT, IN_JUNE).orThrow();

        assertThat(call.ask(revised, IN_JUNE)).isDone();

        assertThat(call.formVersion()).isEqualTo(2);
        assertThat(CallHistory.of(call)).contains(new CallFormRevised(call.id(), 2, IN_JUNE));
    }

    @Test
    void theFormOfAClosedCallStays() {
        assertThat(call.ask(Some.publishedForm(), IN_AUGUST)).isRefusedBecause(THE_CALL_IS_NOT_CLOSED);
    }

    @Test
    void aCallIsGivenUpWithAReasonThatEverybodyReads() {
        assertThat(call.discontinue("Le calendrier national a changé.", IN_JUNE))
                .isDone();

        assertThat(call.phaseAt(IN_JUNE)).isEqualTo(CallPhase.DISCONTINUED);
        assertThat(CallPages.page(call, List.of(), IN_JUNE).discontinuation())
                .hasValue(new CallPage.Discontinuation(IN_JUNE, "Le calendrier national a changé."));
        assertThat(CallHistory.of(call)).contains(new CallDiscontinued(call.id(), IN_JUNE));
    }

    @Test
    void aClosedCallMayStillBeGivenUp() {
        assertThat(call.discontinue("Aucune candidature recevable.", IN_AUGUST)).isDone();
    }

    @Test
    void aCallIsNotGivenUpWithoutAReason() {
        assertThat(call.discontinue("", IN_JUNE)).isRefusedBecause(THE_REASON_IS_GIVEN);
        assertThat(call.discontinue("a".repeat(501), IN_JUNE)).isRefusedBecause(THE_REASON_IS_GIVEN);
    }

    @Test
    void aDraftIsThrownAwayAndNotGivenUp() {
        assertThat(Some.call().discontinue("Erreur.", IN_MAY)).isRefusedBecause(THE_CALL_IS_PUBLISHED);
    }

    @Test
    void aCallIsGivenUpOnce() {
        assertThat(call.discontinue("Une raison.", IN_JUNE)).isDone();

        assertThat(call.discontinue("Une autre.", IN_JUNE)).isRefusedBecause(THE_CALL_IS_NOT_DISCONTINUED);
    }

    @Test
    void anArchivedCallIsNotGivenUp() {
        assertThat(call.discontinue("Trop tard.", Some.paris(Some.DEADLINE.plusYears(1))))
                .isRefusedBecause(THE_CALL_IS_NOT_ARCHIVED);
    }

    @Test
    void nothingMoreIsSaidAboutACallGivenUp() {
        var _ = call.discontinue("Une raison.", IN_JUNE).orThrow();

        assertThat(call.respecify("Texte.", NOTE, Some.paper("v2.pdf"), IN_JUNE))
                .isRefusedBecause(THE_CALL_IS_NOT_DISCONTINUED);
        assertThat(call.extend(Some.DEADLINE.plusDays(1), "Délai.", IN_JUNE)).isRefusedBecause(THE_CALL_IS_OPEN);
        assertThat(CallQuestion.on(call, "Et nous ?", IN_JUNE)).isRefusedBecause(THE_CALL_IS_NOT_DISCONTINUED);
    }

    @Test
    void aQuestionIsAnsweredForEverybody() {
        var question = CallQuestion.on(call, "Ici Mme Martin, du CCAS : faut-il un SIRET ?", IN_JUNE)
                .orThrow();

        var answer = question.answer(call, "Faut-il un SIRET ?", "Oui, celui du porteur.", IN_JUNE)
                .orThrow();

        assertThat(answer.view())
                .isEqualTo(new CallPage.Answer(question.id(), "Faut-il un SIRET ?", "Oui, celui du porteur.", IN_JUNE));
        assertThat(CallHistory.of(answer)).containsExactly(new CallQuestionAnswered(call.id(), question.id(), IN_JUNE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peut-on écrire à martin@ccas.example ?",
                "Peut-on rappeler le 06 39 98 12 34 ?",
                "Peut-on rappeler le 0639981234 ?",
                "Peut-on rappeler le +33 6 39 98 12 34 ?",
                "Peut-on rappeler le 06\u202f39\u202f98\u202f12\u202f34 ?"
            })
    void aPublicQuestionLeadsToNobody(String wording) {
        var question = CallQuestion.on(call, "Une question", IN_JUNE).orThrow();

        assertThat(question.answer(call, wording, "Non.", IN_JUNE)).isRefusedBecause(THE_QUESTION_NAMES_NOBODY);
    }

    @Test
    void aDateOrASumIsNoTelephoneNumber() {
        var question = CallQuestion.on(call, "Une question", IN_JUNE).orThrow();

        assertThat(question.answer(call, "Le 13 07 2018 ou 10 000 signes, en 2018 ?", "Oui.", IN_JUNE))
                .isDone();
    }

    @Test
    void anAnswerIsWritten() {
        var question = CallQuestion.on(call, "Une question", IN_JUNE).orThrow();

        assertThat(question.answer(call, "", " ", IN_JUNE))
                .isRefusedBecause(THE_QUESTION_IS_WRITTEN, THE_ANSWER_IS_WRITTEN);
    }

    @Test
    void anAnswerIsCorrectedUnderANewDate() {
        var question = CallQuestion.on(call, "Une question", IN_JUNE).orThrow();
        var answer = question.answer(call, "Une question ?", "Oui.", IN_JUNE).orThrow();

        var _ = answer.correct(call, "Une question ?", "Non.", IN_JUNE.plusSeconds(60))
                .orThrow();

        assertThat(answer.view().answer()).isEqualTo("Non.");
        assertThat(answer.view().answeredAt()).isEqualTo(IN_JUNE.plusSeconds(60));
    }

    @Test
    void anAnswerCorrectedBadlyStaysAsItWas() {
        var question = CallQuestion.on(call, "Une question", IN_JUNE).orThrow();
        var answer = question.answer(call, "Une question ?", "Oui.", IN_JUNE).orThrow();

        assertThat(answer.correct(call, "Demander à a@b.example ?", "Non.", IN_JUNE))
                .isRefusedBecause(THE_QUESTION_NAMES_NOBODY);
        assertThat(answer.view().answer()).isEqualTo("Oui.");
    }

    @Test
    void nothingIsAnsweredOnceTheCallIsClosed() {
        assertThat(CallQuestion.on(call, "Et nous ?", IN_AUGUST)).isRefusedBecause(THE_CALL_IS_NOT_CLOSED);
    }

    @Test
    void noQuestionIsAskedAboutADraft() {
        assertThat(CallQuestion.on(Some.call(), "Et nous ?", IN_MAY)).isRefusedBecause(THE_CALL_IS_PUBLISHED);
    }
}
