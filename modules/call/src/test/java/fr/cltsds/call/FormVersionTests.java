package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.FormRule.*;
import static fr.cltsds.call.Some.IN_JUNE;
import static fr.cltsds.call.Some.IN_MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.kernel.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is data: its sections and questions are written, moved and removed, and each published version stays as it is. */
class FormVersionTests {

    private final FormVersion form = new FormVersion(CallId.mint(), 1, Some.SECRETARIAT, IN_MAY);

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void aQuestionIsOfOneOfNineKinds(QuestionKind kind) {
        var section = section("Le porteur");
        var id = QuestionId.mint();
        var choices = kind.hasChoices() ? List.of("Oui", "Pas encore") : List.<String>of();
        var text = new QuestionText(kind, "Qui êtes-vous ?", "En une phrase.", true, 300, choices, Feeds.NONE);

        assertThat(form.addQuestion(section, id, text)).isDone();

        assertThat(form.view().question(id).orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void sectionsAndQuestionsStandInOrder() {
        var lead = section("Le porteur");
        var committee = section("Le comité");
        question(committee, "Trois");
        question(lead, "Un");
        question(lead, "Deux");

        assertThat(wordings()).containsExactly("Un", "Deux", "Trois");
    }

    @Test
    void aSectionIsMoved() {
        var first = section("Un");
        var _ = section("Deux");
        var _ = section("Trois");

        assertThat(form.moveSection(first, 1)).isDone();
        assertThat(titles()).containsExactly("Deux", "Un", "Trois");

        assertThat(form.moveSection(first, 99)).isDone();
        assertThat(titles()).containsExactly("Deux", "Trois", "Un");

        assertThat(form.moveSection(first, -1)).isDone();
        assertThat(titles()).containsExactly("Un", "Deux", "Trois");
    }

    @Test
    void aQuestionIsMovedWithinItsSection() {
        var section = section("Le comité");
        var first = question(section, "Un");
        question(section, "Deux");
        question(section, "Trois");

        assertThat(form.moveQuestion(first, section, 1)).isDone();

        assertThat(wordings()).containsExactly("Deux", "Un", "Trois");
    }

    @Test
    void aQuestionIsMovedToAnotherSection() {
        var here = section("Ici");
        var there = section("Là");
        var moved = question(here, "Un");
        question(here, "Deux");
        question(there, "Trois");

        assertThat(form.moveQuestion(moved, there, 1)).isDone();

        assertThat(wordings()).containsExactly("Deux", "Trois", "Un");
        question(here, "Quatre");
        assertThat(wordings()).containsExactly("Deux", "Quatre", "Trois", "Un");
    }

    @Test
    void aQuestionIsRemovedAndTheOthersCloseRanks() {
        var section = section("Le comité");
        question(section, "Un");
        var removed = question(section, "Deux");
        question(section, "Trois");

        assertThat(form.removeQuestion(removed)).isDone();
        question(section, "Quatre");

        assertThat(wordings()).containsExactly("Un", "Trois", "Quatre");
    }

    @Test
    void aSectionThatHoldsQuestionsIsNotRemoved() {
        var section = section("Le comité");
        var question = question(section, "Un");

        assertThat(form.removeSection(section)).isRefusedBecause(THE_SECTION_IS_EMPTY, List.of("Le comité"));

        var _ = form.removeQuestion(question).orThrow();
        assertThat(form.removeSection(section)).isDone();
        assertThat(titles()).isEmpty();
    }

    @Test
    void aQuestionKeepsItsKeyWhenItsWordsChange() {
        var question = question(section("Le comité"), "Vos motivations");

        assertThat(form.editQuestion(question, text("Pourquoi ce comité ?"))).isDone();

        assertThat(form.view().question("vos-motivations").orElseThrow().wording())
                .isEqualTo("Pourquoi ce comité ?");
    }

    @Test
    void twoQuestionsOfTheSameWordsHaveTwoKeys() {
        var section = section("Le comité");
        question(section, "Précisez");
        question(section, "Précisez");
        question(section, "…");

        assertThat(form.view().questions())
                .extracting(QuestionView::key)
                .containsExactly("precisez", "precisez-2", "question");
    }

    @Test
    void emptyChoicesAreForgotten() {
        assertThat(Some.choices("Sujets", Feeds.NONE, " Logement ", "", "  ", "Droits")
                        .choices())
                .containsExactly("Logement", "Droits");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 50_001})
    void aLengthIsPossible(int length) {
        var text = new QuestionText(QuestionKind.LONG_TEXT, "Un", "", true, length, List.of(), Feeds.NONE);

        assertThat(form.addQuestion(section("Le comité"), QuestionId.mint(), text))
                .isRefusedBecause(THE_LENGTH_IS_POSSIBLE);
        assertThat(wordings()).isEmpty();
    }

    @Test
    void aWordingIsAQuestionAndNotAChapter() {
        assertThat(form.addQuestion(section("Le comité"), QuestionId.mint(), text("a".repeat(501))))
                .isRefusedBecause(A_TEXT_FITS_THE_FORM, List.of(500, 501));
    }

    @Test
    void aTitleOfASectionFitsOnALine() {
        assertThat(form.addSection(SectionId.mint(), "a".repeat(201), "")).isRefusedBecause(A_TEXT_FITS_THE_FORM);
    }

    @Test
    void aListOfChoicesCanBeReadThrough() {
        var many = new String[61];
        for (var i = 0; i < many.length; i++) {
            many[i] = "Choix " + i;
        }

        assertThat(form.addQuestion(section("Le comité"), QuestionId.mint(), Some.choices("Sujets", Feeds.NONE, many)))
                .isRefusedBecause(THE_CHOICES_ARE_NOT_TOO_MANY);
    }

    @Test
    void aQuestionOfAnotherFormIsNotThere() {
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> form.removeQuestion(QuestionId.mint()));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> form.removeSection(SectionId.mint()));
    }

    // Publication

    @Test
    void aWholeFormIsPublished() {
        assertThat(Some.form().publish(IN_MAY)).isDone();
    }

    @Test
    void aFormWithoutQuestionsIsRefusedWithoutListingWhatItDoesNotAsk() {
        assertThat(form.publish(IN_MAY)).isRefusedBecause(THE_FORM_HAS_A_QUESTION);
    }

    @Test
    void aQuestionWithoutWordingIsRefusedWithItsPlace() {
        var whole = Some.form();
        var section = whole.view().sections().getFirst().id();
        var _ = whole.addQuestion(section, QuestionId.mint(), text(" ")).orThrow();

        assertThat(whole.publish(IN_MAY)).isRefusedBecause(EACH_QUESTION_HAS_A_WORDING, List.of(7, "Le comité"));
        assertThat(whole.isPublished()).isFalse();
    }

    @Test
    void aSectionWithoutTitleIsRefusedWithItsPlace() {
        var whole = Some.form();
        var section = whole.view().sections().getFirst().id();
        var _ = whole.editSection(section, "", "").orThrow();

        assertThat(whole.publish(IN_MAY)).isRefusedBecause(EACH_SECTION_HAS_A_TITLE, List.of(1));
    }

    @Test
    void aSectionWithoutQuestionIsRefusedWithItsTitle() {
        var whole = Some.form();
        var _ = whole.put("Annexes", "");

        assertThat(whole.publish(IN_MAY)).isRefusedBecause(EACH_SECTION_HAS_A_QUESTION, List.of("Annexes"));
    }

    @Test
    void aQuestionWithChoicesOffersTwo() {
        assertThat(wholeWith(Some.choices("Sujet", Feeds.NONE, "Logement")).publish(IN_MAY))
                .isRefusedBecause(A_QUESTION_WITH_CHOICES_OFFERS_TWO, List.of("Sujet"));
    }

    @Test
    void aChoiceIsOfferedOnce() {
        assertThat(wholeWith(Some.choices("Sujet", Feeds.NONE, "Logement", "Droits", "Logement"))
                        .publish(IN_MAY))
                .isRefusedBecause(EACH_CHOICE_IS_OFFERED_ONCE, List.of("Sujet"));
    }

    @Test
    void anAnswerCannotBeEvidenceOfAnotherKind() {
        var partnersInATextField = Some.question(QuestionKind.SHORT_TEXT, "Vos partenaires", Feeds.PARTNERS);

        assertThat(wholeWith(partnersInATextField).publish(IN_MAY))
                .isRefusedBecause(THE_ANSWER_CAN_BE_SUCH_EVIDENCE, List.of("Vos partenaires", Feeds.PARTNERS));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBJECTS", "STATEMENT", "SEATS", "REIMBURSEMENT_RULE", "TERRITORY", "DEPARTEMENT_AGREEMENT"})
    void everyEvidenceOfThePrinciplesIsAskedFor(Feeds evidence) {
        var whole = Some.form();
        var _ = whole.removeQuestion(whole.view().feeding(evidence).getFirst().id())
                .orThrow();

        assertThat(whole.publish(IN_MAY)).isRefusedBecause(EVERY_EVIDENCE_IS_ASKED_FOR, List.of(evidence));
    }

    @Test
    void theTerritoryIsAskedOnce() {
        assertThat(wholeWith(Some.question(QuestionKind.TERRITORY, "Et quoi encore ?", Feeds.TERRITORY))
                        .publish(IN_MAY))
                .isRefusedBecause(THE_TERRITORY_IS_ASKED_ONCE);
    }

    @Test
    void everythingWrongWithAFormIsSaidAtOnce() {
        var section = section("");
        var _ = form.addQuestion(section, QuestionId.mint(), Some.choices(" ", Feeds.NONE, "Un"))
                .orThrow();

        assertThat(form.publish(IN_MAY))
                .isRefusedBecause(
                        EACH_SECTION_HAS_A_TITLE,
                        EACH_QUESTION_HAS_A_WORDING,
                        A_QUESTION_WITH_CHOICES_OFFERS_TWO,
                        EVERY_EVIDENCE_IS_ASKED_FOR);
    }

    // Versions

    @Test
    void aPublishedVersionNeverChanges() {
        var published = Some.publishedForm();
        var before = published.view();
        var section = before.sections().getFirst().id();
        var question = before.questions().findFirst().orElseThrow().id();

        assertThat(published.addSection(SectionId.mint(), "Autre", "")).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.editSection(section, "Autre", "")).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.moveSection(section, 0)).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.removeSection(section)).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT, THE_SECTION_IS_EMPTY);
        assertThat(published.addQuestion(section, QuestionId.mint(), text("Autre")))
                .isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.editQuestion(question, text("Autre"))).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.moveQuestion(question, section, 3)).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.removeQuestion(question)).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.publish(IN_JUNE)).isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT);
        assertThat(published.view()).isEqualTo(before);
    }

    @Test
    void theNextVersionBeginsAsACopyThatThePublishedOneDoesNotSee() {
        var published = Some.publishedForm();
        var before = published.view();

        var next = published.next(Some.SECRETARIAT, IN_JUNE).orThrow();
        var copied = next.view().questions().findFirst().orElseThrow();
        var _ = next.editQuestion(copied.id(), text("Tout autre chose")).orThrow();

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.isPublished()).isFalse();
        assertThat(published.view()).isEqualTo(before);
        assertThat(before.question(copied.id())).isEmpty();
        assertThat(before.question(copied.key())).isPresent();
    }

    @Test
    void oneVersionIsWrittenAtATime() {
        assertThat(Some.form().next(Some.SECRETARIAT, IN_JUNE)).isRefusedBecause(ONE_VERSION_IS_WRITTEN_AT_A_TIME);
    }

    @Test
    void aRevisionMayBeDroppedAndAFirstVersionNot() {
        var revision = Some.publishedForm().next(Some.SECRETARIAT, IN_JUNE).orThrow();

        assertThat(revision.mayBeDropped().then(() -> true)).isDone();
        assertThat(Some.form().mayBeDropped().then(() -> true)).isRefusedBecause(THE_FIRST_VERSION_STAYS);
        assertThat(Some.publishedForm().mayBeDropped().then(() -> true))
                .isRefusedBecause(THE_FORM_IS_STILL_A_DRAFT, THE_FIRST_VERSION_STAYS);
    }

    @Test
    void whatChangedFromOneVersionToTheNextIsListed() {
        var published = Some.publishedForm();
        var next = published.next(Some.SECRETARIAT, IN_JUNE).orThrow();
        var other = next.put("Annexes", "");
        var _ = next.removeQuestion(id(next, "frais")).orThrow();
        var _ = next.editQuestion(
                        id(next, "sieges"), Some.question(QuestionKind.SEATS, "Combien de sièges ?", Feeds.SEATS))
                .orThrow();
        var _ = next.moveQuestion(id(next, "accord"), other, 0).orThrow();
        var _ = next.addQuestion(other, QuestionId.mint(), text("Autre pièce")).orThrow();

        assertThat(FormChanges.between(published.view(), next.view()))
                .containsExactly(
                        new FormChange(FormChangeKind.CHANGED, "sieges", "Combien de sièges ?"),
                        new FormChange(FormChangeKind.MOVED, "accord", "L’accord du département"),
                        new FormChange(FormChangeKind.ADDED, "autre-piece", "Autre pièce"),
                        new FormChange(FormChangeKind.REMOVED, "frais", "Comment les frais sont-ils remboursés ?"));
    }

    @Test
    void aCopyChangesNothing() {
        var published = Some.publishedForm();

        assertThat(FormChanges.between(
                        published.view(),
                        published.next(Some.SECRETARIAT, IN_JUNE).orThrow().view()))
                .isEmpty();
    }

    private SectionId section(String title) {
        var id = SectionId.mint();
        var _ = form.addSection(id, title, "").orThrow();
        return id;
    }

    @com.google.errorprone.annotations.CanIgnoreReturnValue
    private QuestionId question(SectionId section, String wording) {
        var id = QuestionId.mint();
        var _ = form.addQuestion(section, id, text(wording)).orThrow();
        return id;
    }

    private static FormVersion wholeWith(QuestionText text) {
        var whole = Some.form();
        return whole.addQuestion(whole.view().sections().getFirst().id(), QuestionId.mint(), text)
                .orThrow();
    }

    private static QuestionId id(FormVersion form, String key) {
        return form.view().question(key).orElseThrow().id();
    }

    private static QuestionText text(String wording) {
        return Some.question(QuestionKind.SHORT_TEXT, wording, Feeds.NONE);
    }

    private List<String> wordings() {
        return form.view().questions().map(QuestionView::wording).toList();
    }

    private List<String> titles() {
        return form.view().sections().stream().map(SectionView::title).toList();
    }
}
