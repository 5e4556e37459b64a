package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** «Vérifier la complétude»: what is missing, where, in the order of the form. */
class CompletenessTests {

    @Test
    void anEmptyDraftLacksEveryMandatoryAnswerInTheOrderOfTheForm() {
        var completeness = SomeCandidacy.draft().completeness();

        assertThat(completeness.mandatory()).isEqualTo(6);
        assertThat(completeness.missing())
                .extracting(CompletenessItem::wording)
                .containsExactly(
                        "Question « territoire »",
                        "Question « sujets »",
                        "Question « travail-social »",
                        "Question « sieges »",
                        "Question « partenaires »",
                        "Question « lettre »");
        assertThat(completeness.isComplete()).isFalse();
    }

    @Test
    void eachMissingAnswerSaysItsSectionAndItsPlaceInThePage() {
        var draft = SomeCandidacy.complete().without("lettre");

        var item = draft.completeness().missing().getFirst();

        assertThat(item.sectionTitle()).isEqualTo("Les moyens");
        assertThat(item.anchor())
                .isEqualTo("question-" + draft.question("lettre").id());
        assertThat(item.file()).isTrue();
    }

    @Test
    void aCompleteFileLacksNothing() {
        assertThat(SomeCandidacy.complete().completeness().isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frais", "departement", "nom-court", "appui"})
    void whatIsOptionalIsNeverMissing(String key) {
        assertThat(SomeCandidacy.complete().without(key).completeness().isComplete())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"territoire", "sujets", "travail-social", "sieges", "partenaires", "lettre"})
    void anAnswerTakenBackIsMissingAgain(String key) {
        assertThat(SomeCandidacy.complete().without(key).completeness().missing())
                .extracting(CompletenessItem::wording)
                .containsExactly("Question « " + key + " »");
    }
}
