package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.CandidacyRule.ONLY_THE_LEAD_DECIDES;
import static fr.cltsds.call.CandidacyRule.THE_CALL_IS_OPEN;
import static fr.cltsds.call.CandidacyRule.THE_CANDIDACY_IS_FILED;
import static fr.cltsds.call.CandidacyRule.THE_CANDIDACY_WAS_NEVER_FILED;
import static fr.cltsds.call.CandidacyRule.THE_REASON_IS_TOLD;
import static fr.cltsds.call.SomeCandidacy.BORIS;
import static fr.cltsds.call.SomeCandidacy.CLAIRE;
import static fr.cltsds.call.SomeCandidacy.DEADLINE;
import static fr.cltsds.call.SomeCandidacy.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What becomes of a candidacy before and after it is filed, and how it is shown. */
class CandidacyLifeTests {

    private static final Instant AFTER_THE_DEADLINE = DEADLINE.plus(Duration.ofDays(3));
    private static final String REASON = "Le conseil a changé d’avis.";

    @Test
    void aDraftIsBegunForTheLeadWhoAskedAndTypesNothingTwice() {
        var candidacy = SomeCandidacy.draft().it();

        assertThat(candidacy.lead()).isEqualTo(SomeCandidacy.lead(LeadKind.ASSOCIATION));
        assertThat(candidacy.happened())
                .containsExactly(new CandidacyEvent.DraftBegun(
                        candidacy.territory(), candidacy.id(), candidacy.call(), SomeCandidacy.NOON));
    }

    @Test
    void itIsShownByItsStageAndByTheClock() {
        assertThat(shown(SomeCandidacy.draft(), LATER)).isEqualTo(CandidacyStatus.NOT_FILED);
        assertThat(shown(SomeCandidacy.draft(), AFTER_THE_DEADLINE)).isEqualTo(CandidacyStatus.NOT_FILED_IN_TIME);
        assertThat(shown(SomeCandidacy.filed(), LATER)).isEqualTo(CandidacyStatus.FILED_STILL_EDITABLE);
        assertThat(shown(SomeCandidacy.filed().reopened(), LATER)).isEqualTo(CandidacyStatus.FILED_BEING_CHANGED);
        assertThat(shown(SomeCandidacy.filed(), AFTER_THE_DEADLINE)).isEqualTo(CandidacyStatus.FILED);
        assertThat(shown(SomeCandidacy.filed().reopened(), AFTER_THE_DEADLINE)).isEqualTo(CandidacyStatus.FILED);
        assertThat(shown(SomeCandidacy.filed().withdrawn(), LATER)).isEqualTo(CandidacyStatus.WITHDRAWN);
    }

    @Test
    void reopeningBeginsAVersionBesideTheFiledOneWhichStaysValid() {
        var candidacy = SomeCandidacy.filed().reopened().it();

        assertThat(candidacy.stage()).isEqualTo(CandidacyStage.FILED);
        assertThat(candidacy.filedVersion()).isEqualTo(1);
        assertThat(candidacy.draftVersion()).isEqualTo(2);
    }

    @Test
    void reopeningTwiceReopensOnce() {
        var candidacy = SomeCandidacy.filed().reopened().reopened().it();

        assertThat(candidacy.draftVersion()).isEqualTo(2);
        assertThat(candidacy.happened())
                .filteredOn(CandidacyEvent.CandidacyReopened.class::isInstance)
                .hasSize(1);
    }

    @Test
    void onlyAFiledCandidacyIsReopenedByItsLeadAndInTime() {
        var draft = SomeCandidacy.draft();
        var filed = SomeCandidacy.filed();

        assertThat(draft.it().reopen(CLAIRE, draft.call(), LATER)).isRefusedBecause(THE_CANDIDACY_IS_FILED);
        assertThat(filed.it().reopen(BORIS, filed.call(), LATER)).isRefusedBecause(ONLY_THE_LEAD_DECIDES);
        assertThat(filed.it().reopen(CLAIRE, filed.call(), AFTER_THE_DEADLINE)).isRefusedBecause(THE_CALL_IS_OPEN);
        assertThat(filed.withdrawn().it().reopen(CLAIRE, filed.call(), LATER)).isRefusedBecause(THE_CANDIDACY_IS_FILED);
    }

    @Test
    void aLeadWithdrawsWhatItFiledBeforeOrAfterTheDeadlineAndSaysWhy() {
        assertThat(SomeCandidacy.filed().it().withdraw(REASON, CLAIRE, LATER)).isDone();
        assertThat(SomeCandidacy.filed().reopened().it().withdraw(REASON, CLAIRE, LATER))
                .isDone();
        assertThat(SomeCandidacy.filed().it().withdraw(REASON, CLAIRE, AFTER_THE_DEADLINE))
                .isDone();
        assertThat(SomeCandidacy.filed().it().withdraw("Non.", CLAIRE, LATER)).isRefusedBecause(THE_REASON_IS_TOLD);
        assertThat(SomeCandidacy.filed().it().withdraw(" ".repeat(20), CLAIRE, LATER))
                .isRefusedBecause(THE_REASON_IS_TOLD);
        assertThat(SomeCandidacy.filed().it().withdraw("n".repeat(501), CLAIRE, LATER))
                .isRefusedBecause(THE_REASON_IS_TOLD);
        assertThat(SomeCandidacy.filed().it().withdraw(REASON, BORIS, LATER)).isRefusedBecause(ONLY_THE_LEAD_DECIDES);
    }

    @Test
    void whatIsWithdrawnIsNotWithdrawnAgain() {
        assertThat(SomeCandidacy.filed().withdrawn().it().withdraw(REASON, CLAIRE, LATER))
                .isRefusedBecause(THE_CANDIDACY_IS_FILED);
    }

    @Test
    void aDraftNeverFiledIsDeletedAndAFiledOneNeverIs() {
        var draft = SomeCandidacy.draft().it();

        assertThat(draft.delete(BORIS, LATER)).isRefusedBecause(ONLY_THE_LEAD_DECIDES);
        assertThat(draft.delete(CLAIRE, LATER)).isDone();
        assertThat(draft.happened()).hasAtLeastOneElementOfType(CandidacyEvent.DraftDeleted.class);
        assertThat(SomeCandidacy.filed().it().delete(CLAIRE, LATER)).isRefusedBecause(THE_CANDIDACY_WAS_NEVER_FILED);
        assertThat(SomeCandidacy.filed().withdrawn().it().delete(CLAIRE, LATER))
                .isRefusedBecause(THE_CANDIDACY_WAS_NEVER_FILED);
    }

    @Test
    void aDraftNeverFiledIsKeptTwelveMonthsAfterTheCall() {
        var draft = SomeCandidacy.draft();
        var lastDay = Instant.parse("2019-07-13T21:59:59Z");

        assertThat(DraftRetention.erasedAt(DEADLINE)).isEqualTo(lastDay);
        assertThat(DraftRetention.isOver(draft.it(), draft.call(), lastDay.minusSeconds(1)))
                .isFalse();
        assertThat(DraftRetention.isOver(draft.it(), draft.call(), lastDay)).isTrue();
        assertThat(DraftRetention.isOver(SomeCandidacy.filed().it(), draft.call(), lastDay))
                .isFalse();
    }

    private static CandidacyStatus shown(SomeCandidacy candidacy, Instant now) {
        return CandidacyStatus.of(candidacy.it(), candidacy.call(), now);
    }
}
