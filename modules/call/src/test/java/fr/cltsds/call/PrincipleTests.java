package fr.cltsds.call;

import static fr.cltsds.call.Principle.FOCUS_ON_SOCIAL_WORK;
import static fr.cltsds.call.Principle.SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED;
import static fr.cltsds.call.Principle.WIDE_PANEL;
import static fr.cltsds.call.PrincipleElement.COLLEGES;
import static fr.cltsds.call.PrincipleElement.DEPARTEMENT;
import static fr.cltsds.call.PrincipleElement.PEOPLE_ACCOMPANIED_SEATS;
import static fr.cltsds.call.PrincipleElement.REIMBURSEMENT_RULE;
import static fr.cltsds.call.PrincipleElement.SOCIAL_WORKER_SEATS;
import static fr.cltsds.call.PrincipleElement.STATEMENT;
import static fr.cltsds.call.PrincipleElement.SUBJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three principles of the call, computed on the file, at the very thresholds that the call sets. */
class PrincipleTests {

    @ParameterizedTest
    @EnumSource(Principle.class)
    void aCompleteFileRespectsEveryPrinciple(Principle principle) {
        assertThat(SomeCandidacy.complete().check(principle).isRespected()).isTrue();
    }

    @Test
    void anEmptyDraftLacksEveryElementAndSaysWhereToWriteIt() {
        var draft = SomeCandidacy.draft();

        assertThat(draft.check(FOCUS_ON_SOCIAL_WORK).gaps())
                .containsExactly(
                        new PrincipleGap(SUBJECTS, 0, 1, anchor(draft, "sujets")),
                        new PrincipleGap(STATEMENT, 0, 300, anchor(draft, "travail-social")));
        assertThat(draft.check(WIDE_PANEL).gaps())
                .containsExactly(
                        new PrincipleGap(COLLEGES, 0, 4, anchor(draft, "sieges")),
                        new PrincipleGap(DEPARTEMENT, 0, 1, anchor(draft, "departement")));
        assertThat(draft.check(SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED).gaps())
                .containsExactly(
                        new PrincipleGap(SOCIAL_WORKER_SEATS, 0, 1, anchor(draft, "sieges")),
                        new PrincipleGap(PEOPLE_ACCOMPANIED_SEATS, 0, 1, anchor(draft, "sieges")),
                        new PrincipleGap(REIMBURSEMENT_RULE, 0, 1, anchor(draft, "frais")));
    }

    @Test
    void aStatementOf299CharactersIsToSpecifyAndOneOf300IsEnough() {
        var draft = SomeCandidacy.complete();

        assertThat(gaps(draft.answering("travail-social", new Answer.Text("é".repeat(299))), FOCUS_ON_SOCIAL_WORK))
                .containsExactly(STATEMENT);
        assertThat(gaps(draft.answering("travail-social", new Answer.Text("é".repeat(300))), FOCUS_ON_SOCIAL_WORK))
                .isEmpty();
    }

    @Test
    void spaceAroundAStatementDoesNotMakeItLonger() {
        var draft =
                SomeCandidacy.complete().answering("travail-social", new Answer.Text("é".repeat(299) + " ".repeat(20)));

        assertThat(gaps(draft, FOCUS_ON_SOCIAL_WORK)).containsExactly(STATEMENT);
    }

    @Test
    void seatsAndPartnersCountTogetherTowardsTheCollegesOfAWidePanel() {
        var three = SomeCandidacy.complete().without("partenaires");
        assertThat(gaps(three, WIDE_PANEL)).containsExactly(COLLEGES);

        var sameCollege = three.answering("partenaires", partner(College.ASSOCIATIONS));
        assertThat(gaps(sameCollege, WIDE_PANEL)).containsExactly(COLLEGES);

        var fourth = three.answering("partenaires", partner(College.STATE));
        assertThat(gaps(fourth, WIDE_PANEL)).isEmpty();
    }

    @Test
    void aCollegeWithoutAPlannedSeatDoesNotCount() {
        var draft = SomeCandidacy.complete()
                .without("partenaires")
                .answering(
                        "sieges",
                        new Answer.Seats(Map.of(
                                College.SOCIAL_WORKERS, new Seat(1, 0),
                                College.PEOPLE_ACCOMPANIED, new Seat(1, 0),
                                College.ASSOCIATIONS, new Seat(1, 0),
                                College.STATE, new Seat(0, 0))));

        assertThat(draft.check(WIDE_PANEL).gaps().getFirst().found()).isEqualTo(3);
    }

    @Test
    void theDepartementIsAssociatedByAYesOrByLeadingItself() {
        assertThat(gaps(SomeCandidacy.complete().answering("departement", new Answer.YesNo(false)), WIDE_PANEL))
                .containsExactly(DEPARTEMENT);
        assertThat(gaps(SomeCandidacy.complete().without("departement"), WIDE_PANEL))
                .containsExactly(DEPARTEMENT);
        assertThat(gaps(SomeCandidacy.completeOf(LeadKind.DEPARTEMENT).without("departement"), WIDE_PANEL))
                .isEmpty();
        assertThat(gaps(SomeCandidacy.completeOf(LeadKind.REGION).without("departement"), WIDE_PANEL))
                .containsExactly(DEPARTEMENT);
    }

    @Test
    void oneSeatInEachOfTheTwoCollegesIsEnoughAndNoneIsNot() {
        var draft = SomeCandidacy.complete();

        assertThat(gaps(draft.answering("sieges", seats(1, 0)), SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED))
                .containsExactly(PEOPLE_ACCOMPANIED_SEATS);
        assertThat(gaps(draft.answering("sieges", seats(0, 1)), SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED))
                .containsExactly(SOCIAL_WORKER_SEATS);
        assertThat(gaps(draft.answering("sieges", seats(1, 1)), SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED))
                .isEmpty();
    }

    @Test
    void thoseWhoSpeakForThemselvesAreCountedApartFromThoseWhoRepresent() {
        var people = SomeCandidacy.complete().completeness().peopleAccompanied();

        assertThat(people).isEqualTo(new Seat(4, 3));
        assertThat(people.representing()).isEqualTo(1);
    }

    @Test
    void payingPeopleBackTakesAWrittenRule() {
        var draft = SomeCandidacy.complete().without("frais");

        assertThat(gaps(draft, SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED)).containsExactly(REIMBURSEMENT_RULE);
    }

    @Test
    void aPrincipleThatIsToSpecifyNeverPreventsFiling() {
        var draft = SomeCandidacy.complete().without("frais").without("departement");

        var outcome = draft.it().readyToFile(draft.call(), draft.itsForm(), draft.revision(), SomeCandidacy.LATER);

        CallOutcomeAssert.assertThat(outcome).isDone();
    }

    private static List<PrincipleElement> gaps(SomeCandidacy draft, Principle principle) {
        return draft.check(principle).gaps().stream().map(PrincipleGap::element).toList();
    }

    private static Optional<QuestionId> anchor(SomeCandidacy draft, String key) {
        return Optional.of(draft.question(key).id());
    }

    private static Answer partner(College college) {
        return new Answer.Partners(List.of(new Partner("Un partenaire", college, false)));
    }

    private static Answer seats(int socialWorkers, int peopleAccompanied) {
        return new Answer.Seats(Map.of(
                College.SOCIAL_WORKERS, new Seat(socialWorkers, 0),
                College.PEOPLE_ACCOMPANIED, new Seat(peopleAccompanied, 0)));
    }
}
