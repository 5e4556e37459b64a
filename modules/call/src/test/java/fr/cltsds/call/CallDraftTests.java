package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.CallRule.*;
import static fr.cltsds.call.Some.IN_AUGUST;
import static fr.cltsds.call.Some.IN_MAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallEvent.CallPublished;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call is written part by part and published whole. */
class CallDraftTests {

    @Test
    void aBlankCallIsRefusedWithEveryMissingPartNamed() {
        var outcome = Some.blankCall().publish(Some.form(), IN_MAY);

        assertThat(outcome)
                .isRefusedForWantOf(
                        CallPart.PURPOSE,
                        CallPart.SOCIAL_WORK,
                        CallPart.WIDE_PANEL,
                        CallPart.EVERYONE_INCLUDED,
                        CallPart.SPECIFICATION,
                        CallPart.SPECIFICATION_FILE,
                        CallPart.OPENING,
                        CallPart.DEADLINE,
                        CallPart.ELIGIBILITY,
                        CallPart.GRID,
                        CallPart.CONTACT_NAME,
                        CallPart.CONTACT_EMAIL,
                        CallPart.CONTACT_PHONE,
                        CallPart.CONTACT_POSTAL_ADDRESS,
                        CallPart.SIGNATORY);
    }

    @Test
    void aRefusedPublicationLeavesADraft() {
        var call = Some.blankCall();

        assertThat(call.publish(Some.form(), IN_MAY)).isRefusedBecause(EVERY_PART_IS_WRITTEN);

        assertThat(call.phaseAt(IN_MAY)).isEqualTo(CallPhase.DRAFT);
        assertThat(CallHistory.of(call)).isEmpty();
    }

    @Test
    void aWholeCallIsPublishedAndSaysSo() {
        var call = Some.call();

        assertThat(call.publish(Some.form(), IN_MAY)).isDone();

        assertThat(call.phaseAt(IN_MAY)).isEqualTo(CallPhase.ANNOUNCED);
        assertThat(call.formVersion()).isEqualTo(1);
        assertThat(call.specification().publishedAt()).hasValue(IN_MAY);
        assertThat(CallHistory.of(call)).containsExactly(new CallPublished(call.id(), IN_MAY));
    }

    @Test
    void aTextOfSpacesIsAMissingPart() {
        var call = Some.call();
        var _ = call.nameSignatory("   ").orThrow();

        assertThat(call.publish(Some.form(), IN_MAY)).isRefusedForWantOf(CallPart.SIGNATORY);
    }

    @Test
    void aCallWhoseFormAsksNothingIsRefused() {
        var blank = new FormVersion(CallId.mint(), 1, Some.SECRETARIAT, IN_MAY);

        assertThat(Some.call().publish(blank, IN_MAY)).isRefusedBecause(FormRule.THE_FORM_HAS_A_QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {39, 41})
    void weightsThatDoNotMake100AreRefusedWithTheirSum(int second) {
        var call = Some.call();
        var _ = call.scoreBy(List.of(Some.criterion("Un", 60), Some.criterion("Deux", second)))
                .orThrow();

        assertThat(call.publish(Some.form(), IN_MAY)).isRefusedBecause(THE_WEIGHTS_MAKE_100, List.of(60 + second));
    }

    @Test
    void aLevelWithoutDescriptionIsRefusedWithItsCriterion() {
        var call = Some.call();
        var vague = new ScoringCriterion("Partenaires", "", 100, 2, false, List.of("rien", "", "", "", "", "tout"));
        var _ = call.scoreBy(List.of(vague)).orThrow();

        assertThat(call.publish(Some.form(), IN_MAY)).isRefusedBecause(EACH_LEVEL_IS_DESCRIBED, List.of("Partenaires"));
    }

    @Test
    void aDeadlineThatPassedWhileTheCallWasWrittenIsRefused() {
        assertThat(Some.call().publish(Some.form(), IN_AUGUST)).isRefusedBecause(THE_DEADLINE_IS_AHEAD);
    }

    @Test
    void aDeadlineInThePastIsRefusedAsSoonAsItIsTyped() {
        var call = Some.blankCall();

        assertThat(call.schedule(closing(LocalDateTime.of(2018, 5, 14, 9, 59, 59)), IN_MAY))
                .isRefusedBecause(THE_DEADLINE_IS_AHEAD);
        assertThat(call.calendar()).isEqualTo(CallCalendar.UNSET);
    }

    @Test
    void aDeadlineAtThisVeryInstantIsRefused() {
        assertThat(Some.blankCall().schedule(closing(CallClock.hour(IN_MAY)), IN_MAY))
                .isRefusedBecause(THE_DEADLINE_IS_AHEAD);
    }

    @Test
    void aCallOpensBeforeItCloses() {
        var sameSecond = new CallCalendar(Optional.of(Some.DEADLINE), Optional.of(Some.DEADLINE), 0);

        assertThat(Some.blankCall().schedule(sameSecond, IN_MAY))
                .isRefusedBecause(THE_OPENING_COMES_BEFORE_THE_DEADLINE);
    }

    @Test
    void aDeadlineInTheHourThatStrikesTwiceIsRefused() {
        var nightOfOctober = LocalDateTime.of(2018, 10, 28, 2, 30);

        assertThat(Some.blankCall().schedule(closing(nightOfOctober), IN_MAY))
                .isRefusedBecause(THE_HOUR_EXISTS_ONCE_IN_PARIS, List.of(CallPart.DEADLINE));
    }

    @Test
    void anOpeningInTheHourThatNeverStrikesIsRefused() {
        var nightOfMarch = LocalDateTime.of(2019, 3, 31, 2, 30);
        var calendar = new CallCalendar(Optional.of(nightOfMarch), Optional.empty(), 0);

        assertThat(Some.blankCall().schedule(calendar, IN_MAY))
                .isRefusedBecause(THE_HOUR_EXISTS_ONCE_IN_PARIS, List.of(CallPart.OPENING));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 73})
    void aGraceIsShort(int hours) {
        var calendar = new CallCalendar(Optional.empty(), Optional.empty(), hours);

        assertThat(Some.blankCall().schedule(calendar, IN_MAY)).isRefusedBecause(THE_GRACE_IS_AT_MOST_72_HOURS);
    }

    @Test
    void everythingWrongWithACalendarIsSaidAtOnce() {
        var upsideDown = new CallCalendar(
                Optional.of(LocalDateTime.of(2018, 3, 25, 2, 30)),
                Optional.of(LocalDateTime.of(2018, 2, 1, 0, 0)),
                100);

        assertThat(Some.blankCall().schedule(upsideDown, IN_MAY))
                .isRefusedBecause(
                        THE_GRACE_IS_AT_MOST_72_HOURS,
                        THE_HOUR_EXISTS_ONCE_IN_PARIS,
                        THE_OPENING_COMES_BEFORE_THE_DEADLINE,
                        THE_DEADLINE_IS_AHEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "« »"})
    void aTitleCanBeReadOut(String title) {
        assertThat(Some.blankCall().rename(identity(2018, title))).isRefusedBecause(THE_TITLE_IS_WRITTEN);
    }

    @Test
    void aTitleFitsOnALine() {
        assertThat(Some.blankCall().rename(identity(2018, "a".repeat(201))))
                .isRefusedBecause(A_TEXT_FITS_ITS_PLACE, List.of(CallPart.TITLE, 200, 201));
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 2015, 20180})
    void aYearIsAYear(int year) {
        assertThat(Some.blankCall().rename(identity(year, "Comités locaux"))).isRefusedBecause(THE_YEAR_IS_A_YEAR);
    }

    @Test
    void aPurposeTooLongIsRefusedAndWhatWasThereStays() {
        var call = Some.call();
        var endless = new CallPurpose("a".repeat(20_001), "", "", "");

        assertThat(call.describe(endless, PrincipleThresholds.PROPOSED))
                .isRefusedBecause(A_TEXT_FITS_ITS_PLACE, List.of(CallPart.PURPOSE, 20_000, 20_001));
        assertThat(call.purpose()).isEqualTo(Some.purpose());
    }

    @Test
    void noMoreCollegesAreAskedForThanThereAre() {
        var tooWide = new PrincipleThresholds(1, 300, 10, 1, 1);

        assertThat(Some.blankCall().describe(Some.purpose(), tooWide)).isRefusedBecause(A_THRESHOLD_IS_POSSIBLE);
    }

    @Test
    void aThresholdOfNothingIsNoThreshold() {
        var nothing = new PrincipleThresholds(1, 300, 4, 0, 1);

        assertThat(Some.blankCall().describe(Some.purpose(), nothing)).isRefusedBecause(A_THRESHOLD_IS_POSSIBLE);
    }

    @Test
    void aCriterionWithoutWordsIsRefused() {
        assertThat(Some.blankCall().restrictTo(List.of(new EligibilityCriterion(" ", ""))))
                .isRefusedBecause(EACH_CRITERION_IS_WORDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aWeightIsBetween1And100(int weight) {
        assertThat(Some.blankCall().scoreBy(List.of(Some.criterion("Partenaires", weight))))
                .isRefusedBecause(EACH_WEIGHT_IS_BETWEEN_1_AND_100);
    }

    @Test
    void aCommentIsAskedForOnTheScaleOfTheCriterion() {
        var beyond = new ScoringCriterion("Un", "", 100, 6, false, List.of("0", "1", "2", "3", "4", "5"));

        assertThat(Some.blankCall().scoreBy(List.of(beyond)))
                .isRefusedBecause(EACH_CRITERION_ASKS_FOR_A_COMMENT_ON_ITS_OWN_SCALE);
    }

    @Test
    void criteriaAndGridStandInTheOrderInWhichTheyWereGiven() {
        var call = Some.blankCall();
        var _ = call.scoreBy(List.of(Some.criterion("Un", 50), Some.criterion("Deux", 50)))
                .orThrow();
        var _ = call.scoreBy(List.of(Some.criterion("Deux", 70), Some.criterion("Trois", 30)))
                .orThrow();

        assertThat(call.grid()).extracting(ScoringCriterion::title).containsExactly("Deux", "Trois");
    }

    @Test
    void aContactIsReachedByMail() {
        var typo = new CallContact("Secrétariat", "secretariat(at)hcts.example", "01 99 00 12 34", "Paris");

        assertThat(Some.blankCall().nameContact(typo)).isRefusedBecause(THE_CONTACT_HAS_AN_EMAIL_ADDRESS);
    }

    @Test
    void whatIsPublishedIsNoLongerWritten() {
        var call = Some.publishedCall();

        assertThat(call.rename(identity(2018, "Autre titre"))).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.describe(Some.purpose(), PrincipleThresholds.PROPOSED))
                .isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.schedule(CallCalendar.UNSET, IN_MAY)).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.restrictTo(List.of())).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.scoreBy(List.of())).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.specify("Autre texte")).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.attach(Some.paper("autre.pdf"))).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.nameSignatory("Autre")).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
        assertThat(call.publish(Some.form(), IN_MAY)).isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
    }

    @Test
    void theContactOfAPublishedCallMayChangeButNotGo() {
        var call = Some.publishedCall();
        var successor = new CallContact("Relève", "releve@hcts.example", "01 99 00 56 78", "Paris");

        assertThat(call.nameContact(successor)).isDone();
        assertThat(call.contact()).isEqualTo(successor);

        assertThat(call.nameContact(new CallContact("Relève", "", "01 99 00 56 78", "Paris")))
                .isRefusedForWantOf(CallPart.CONTACT_EMAIL);
    }

    private static CallCalendar closing(LocalDateTime deadline) {
        return new CallCalendar(Optional.empty(), Optional.of(deadline), 0);
    }

    private static CallIdentity identity(int year, String title) {
        return new CallIdentity(year, "AMI-" + year, "comites-locaux", title);
    }
}
