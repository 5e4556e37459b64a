package fr.cltsds.call;

import static fr.cltsds.call.SomeCandidacy.BORIS;
import static fr.cltsds.call.SomeCandidacy.CLAIRE;
import static fr.cltsds.call.SomeCandidacy.LATER;
import static fr.cltsds.call.SomeCandidacy.NADIA;
import static fr.cltsds.call.SomeCandidacy.NOON;
import static fr.cltsds.call.SomeCandidacy.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.AnswerOutcome.Conflict;
import fr.cltsds.call.AnswerOutcome.Refused;
import fr.cltsds.call.AnswerOutcome.Saved;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Rule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team writes its candidacy, answer by answer, several people at once. */
class CandidacyWritingTests {

    private static final Answer MINE = new Answer.Text("Ce que j’écris.");
    private static final Answer THEIRS = new Answer.Text("Ce qu’une autre écrit.");

    @Test
    void anAnswerIsKeptWithItsVersionAndItsWriter() {
        var draft = SomeCandidacy.draft();

        assertThat(draft.save("frais", MINE, 0, BORIS)).isEqualTo(new Saved(1, NOON));

        var written = draft.it().sheet().find(draft.question("frais").id()).orElseThrow();
        assertThat(written.answer()).isEqualTo(MINE);
        assertThat(written.editorName()).isEqualTo("Boris Achour");
    }

    @Test
    void theSecondToSaveSeesWhoWroteWhatAndWhenAndNothingIsLost() {
        var draft = SomeCandidacy.draft().answering("frais", new Answer.Text("Au début."));
        var _ = draft.save("frais", THEIRS, 1, BORIS, LATER);

        var outcome = draft.save("frais", MINE, 1, CLAIRE, LATER);

        assertThat(outcome).isEqualTo(new Conflict(MINE, THEIRS, "Boris Achour", LATER, 2));
        assertThat(draft.answer("frais")).isEqualTo(THEIRS);
    }

    @Test
    void whoeverHasReadBothTextsSavesOnTheOthersVersion() {
        var draft = SomeCandidacy.draft().answering("frais", THEIRS);
        var conflict = (Conflict) draft.save("frais", MINE, 0, BORIS);

        assertThat(draft.save("frais", conflict.mine(), conflict.version(), BORIS))
                .isEqualTo(new Saved(2, NOON));
        assertThat(draft.answer("frais")).isEqualTo(MINE);
    }

    @Test
    void theSameAnswerSentTwiceIsKeptOnce() {
        var draft = SomeCandidacy.draft().answering("frais", MINE);
        var revision = draft.revision();

        assertThat(draft.save("frais", MINE, 0, CLAIRE, LATER)).isEqualTo(new Saved(1, NOON));
        assertThat(draft.revision()).isEqualTo(revision);
    }

    @Test
    void twoPeopleWriteTwoAnswersWithoutEverMeeting() {
        var draft = SomeCandidacy.draft();

        assertThat(draft.save("frais", MINE, 0, CLAIRE)).isInstanceOf(Saved.class);
        assertThat(draft.save("nom-court", new Answer.Text("Comité"), 0, BORIS)).isInstanceOf(Saved.class);
    }

    @Test
    void anAnswerTakenBackIsAVersionLikeAnother() {
        var draft = SomeCandidacy.draft().answering("frais", MINE);

        assertThat(draft.save("frais", new Answer.Nothing(), 1, CLAIRE)).isEqualTo(new Saved(2, NOON));
        assertThat(draft.answer("frais").isEmpty()).isTrue();
        assertThat(draft.save("frais", THEIRS, 1, BORIS)).isInstanceOf(Conflict.class);
    }

    @Test
    void nothingWrittenWhereNothingWasIsNoChange() {
        var draft = SomeCandidacy.draft();

        assertThat(draft.save("frais", new Answer.Text("  "), 0, CLAIRE)).isEqualTo(new Saved(0, NOON));
        assertThat(draft.revision()).isZero();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var draft = SomeCandidacy.draft().answering("frais", MINE);

        var outcome = draft.save("frais", new Answer.YesNo(true), 1, CLAIRE);

        assertThat(rules(outcome)).containsExactly(AnswerRule.THE_ANSWER_IS_OF_THE_KIND_ASKED);
        assertThat(draft.answer("frais")).isEqualTo(MINE);
    }

    @Test
    void onlyTheLeadAndTheEditorsWrite() {
        var draft = SomeCandidacy.draft();

        assertThat(rules(draft.save("frais", MINE, 0, NADIA))).containsExactly(CandidacyRule.ONLY_WRITERS_WRITE);
        assertThat(rules(draft.save("frais", MINE, 0, PAUL))).containsExactly(CandidacyRule.ONLY_WRITERS_WRITE);
        assertThat(draft.save("frais", MINE, 0, BORIS)).isInstanceOf(Saved.class);
    }

    @Test
    void nothingIsWrittenInAFiledFileUntilItIsReopened() {
        var filed = SomeCandidacy.filed();

        assertThat(rules(filed.save("frais", MINE, 1, CLAIRE)))
                .containsExactly(CandidacyRule.THE_CANDIDACY_IS_BEING_WRITTEN);
        assertThat(filed.reopened().save("frais", MINE, 1, CLAIRE)).isInstanceOf(Saved.class);
    }

    @Test
    void writingEndsWithTheCall() {
        var draft = SomeCandidacy.draft();

        assertThat(draft.save("frais", MINE, 0, CLAIRE, Instant.parse("2018-07-13T21:59:59.999Z")))
                .isInstanceOf(Saved.class);
        assertThat(rules(draft.save("frais", THEIRS, 1, CLAIRE, Instant.parse("2018-07-13T22:00:00Z"))))
                .containsExactly(CandidacyRule.THE_CALL_IS_OPEN);
    }

    @Test
    void nothingIsWrittenForACallThatWasGivenUp() {
        var draft = SomeCandidacy.draft().inACallDiscontinued();

        assertThat(rules(draft.save("frais", MINE, 0, CLAIRE))).containsExactly(CandidacyRule.THE_CALL_GOES_ON);
    }

    @Test
    void onlyTheLeadNamesTheSignatory() {
        var draft = SomeCandidacy.draft();
        var signatory = new CandidacySignatory("Hélène Marchand", "présidente", "presidence@porteur.example");

        CallOutcomeAssert.assertThat(draft.it().nameSignatory(signatory, BORIS, draft.call(), NOON))
                .isRefusedBecause(CandidacyRule.ONLY_THE_LEAD_DECIDES);
        CallOutcomeAssert.assertThat(draft.it()
                        .nameSignatory(
                                new CandidacySignatory("", " ", "p@porteur.example"), CLAIRE, draft.call(), NOON))
                .isRefusedBecause(CandidacyRule.THE_SIGNATORY_IS_NAMED);
        CallOutcomeAssert.assertThat(draft.it().nameSignatory(signatory, CLAIRE, draft.call(), NOON))
                .isDone();
        assertThat(draft.it().signatory()).contains(signatory);
    }

    private static List<Rule> rules(AnswerOutcome outcome) {
        return outcome instanceof Refused(var broken)
                ? broken.stream().map(Broken::rule).toList()
                : List.of();
    }
}
