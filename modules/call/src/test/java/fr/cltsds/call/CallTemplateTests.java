package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is offered to a new call is whole, and follows the rules that it will be published by. */
class CallTemplateTests {

    private final CallTemplate template = usual();

    @Test
    void theFormThatIsOfferedCanBePublished() {
        CallOutcomeAssert.assertThat(filled().publish(Some.IN_MAY)).isDone();
    }

    @Test
    void theFormThatIsOfferedAsksForAllThatACandidacyShouldSay() {
        assertThat(template.form())
                .extracting(CallTemplate.Section::title)
                .containsExactly(
                        "Le porteur",
                        "Les co-porteurs",
                        "Le territoire",
                        "Les instances qui existent",
                        "Les motifs",
                        "Les premiers sujets",
                        "La composition",
                        "Les personnes accompagnées",
                        "La gouvernance",
                        "Les moyens",
                        "Le calendrier",
                        "L’appui de l’ANSA",
                        "Les pièces jointes");
    }

    @Test
    void everyKindOfQuestionIsShownOnceAtLeast() {
        assertThat(filled().view().questions().map(QuestionView::kind)).contains(QuestionKind.values());
    }

    @Test
    void everyEvidenceOfThePrinciplesIsFedByOneQuestion() {
        var form = filled().view();

        assertThat(Feeds.values())
                .filteredOn(evidence -> evidence != Feeds.NONE)
                .allSatisfy(evidence -> assertThat(form.feeding(evidence)).hasSize(1));
    }

    @Test
    void whatAPrincipleRestsOnIsRequiredAndFitsItsThreshold() {
        var statement = filled().view().feeding(Feeds.STATEMENT).getFirst();

        assertThat(statement.required()).isTrue();
        assertThat(statement.maxLength()).isGreaterThan(template.thresholds().statement());
    }

    @Test
    void theGridThatIsOfferedMakes100AndDescribesEachLevel() {
        assertThat(template.grid().stream().mapToInt(ScoringCriterion::weight).sum())
                .isEqualTo(100);
        assertThat(template.grid()).hasSize(6).allMatch(ScoringCriterion::describesEachLevel);
    }

    @Test
    void aCallThatTakesTheOfferStillNeedsWhatOnlyItsAuthorsKnow() {
        var call = Some.blankCall();
        var _ = call.describe(template.purpose(), template.thresholds()).orThrow();
        var _ = call.restrictTo(template.eligibility()).orThrow();
        var _ = call.scoreBy(template.grid()).orThrow();
        var _ = call.nameSignatory(template.signatory()).orThrow();

        CallOutcomeAssert.assertThat(call.publish(filled(), Some.IN_MAY))
                .isRefusedForWantOf(
                        CallPart.PURPOSE,
                        CallPart.SPECIFICATION,
                        CallPart.SPECIFICATION_FILE,
                        CallPart.OPENING,
                        CallPart.DEADLINE,
                        CallPart.CONTACT_NAME,
                        CallPart.CONTACT_EMAIL,
                        CallPart.CONTACT_PHONE,
                        CallPart.CONTACT_POSTAL_ADDRESS);
    }

    private FormVersion filled() {
        var form = new FormVersion(CallId.mint(), 1, Some.SECRETARIAT, Some.IN_MAY);
        template.fill(form);
        return form;
    }

    private static CallTemplate usual() {
        return new CallTemplates(JsonMapper.builder().build()).usual();
    }

    /** Every sentence of the template, for those who look at how they are set. */
    static Stream<String> sentences() {
        var template = usual();
        return Stream.of(
                        Stream.of(
                                template.socialWork(),
                                template.widePanel(),
                                template.everyoneIncluded(),
                                template.signatory()),
                        template.eligibility().stream()
                                .flatMap(criterion -> Stream.of(criterion.wording(), criterion.explanation())),
                        template.grid().stream()
                                .flatMap(criterion -> Stream.concat(
                                        Stream.of(criterion.title(), criterion.guidance()),
                                        criterion.levels().stream())),
                        template.form().stream().flatMap(CallTemplateTests::sentences))
                .flatMap(sentence -> sentence);
    }

    private static Stream<String> sentences(CallTemplate.Section section) {
        return Stream.concat(
                Stream.of(section.title(), section.help()),
                section.questions().stream().map(CallTemplate.Question::text).flatMap(text -> Stream.of(
                                List.of(text.wording(), text.help()), text.choices())
                        .flatMap(List::stream)));
    }
}
