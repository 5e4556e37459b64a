package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.CandidacyRule.THE_CALL_GOES_ON;
import static fr.cltsds.call.CandidacyRule.THE_CALL_IS_OPEN;
import static fr.cltsds.call.CandidacyRule.THE_CANDIDACY_IS_BEING_WRITTEN;
import static fr.cltsds.call.CandidacyRule.THE_FILE_IS_COMPLETE;
import static fr.cltsds.call.CandidacyRule.THE_FILE_IS_THE_ONE_READ;
import static fr.cltsds.call.SomeCandidacy.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.cltsds.kernel.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The signatory files a candidacy: only a whole file, in time, and as it was read. */
class CandidacyFilingTests {

    private static final Instant LAST_SECOND = Instant.parse("2018-07-13T21:59:59Z");
    private static final Instant ITS_END = Instant.parse("2018-07-13T21:59:59.999999Z");
    private static final Instant MIDNIGHT = Instant.parse("2018-07-13T22:00:00Z");

    @Test
    void aCompleteFileIsFiledAndGetsItsNumber() {
        var candidacy = SomeCandidacy.complete();
        var content = candidacy.it().readyToFile(candidacy.call(), candidacy.itsForm(), candidacy.revision(), LATER);

        var receipt = candidacy
                .it()
                .file(content.orThrow(), candidacy.call(), () -> "AMI-2018-0007", LATER)
                .receipt();

        assertThat(receipt.number()).isEqualTo("AMI-2018-0007");
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.filedAt()).isEqualTo(LATER);
        assertThat(receipt.sha256()).isEqualTo(content.orThrow().sha256());
        assertThat(receipt.late()).isFalse();
        assertThat(candidacy.it().stage()).isEqualTo(CandidacyStage.FILED);
        assertThat(candidacy.it().happened())
                .contains(new CandidacyEvent.CandidacyFiled(
                        candidacy.it().territory(),
                        candidacy.it().id(),
                        candidacy.call().id(),
                        1,
                        LATER));
    }

    @Test
    void anIncompleteCandidacyIsRefusedAndStaysADraft() {
        var candidacy = SomeCandidacy.complete().without("lettre").without("sieges");

        assertThat(ready(candidacy, LATER))
                .isRefusedBecause(THE_FILE_IS_COMPLETE, List.of(2, "Question « sieges »\u202f; Question « lettre »"));
        assertThat(candidacy.it().stage()).isEqualTo(CandidacyStage.DRAFT);
        assertThat(candidacy.it().happened()).noneMatch(CandidacyEvent.CandidacyFiled.class::isInstance);
    }

    @Test
    void theLastSecondOfTheDeadlineIsStillInTimeAndMidnightIsNot() {
        assertThat(ready(SomeCandidacy.complete(), LAST_SECOND)).isDone();
        assertThat(ready(SomeCandidacy.complete(), ITS_END)).isDone();
        assertThat(ready(SomeCandidacy.complete(), MIDNIGHT))
                .isRefusedBecause(THE_CALL_IS_OPEN, List.of(SomeCandidacy.OPENS, SomeCandidacy.DEADLINE));
    }

    @Test
    void inTheGraceThatFollowsTheDeadlineAFileIsFiledAndSaidLate() {
        var candidacy = SomeCandidacy.complete();
        var call = SomeCandidacy.call(Duration.ofHours(2));
        var soonAfter = MIDNIGHT.plusSeconds(60);

        var content = candidacy.it().readyToFile(call, candidacy.itsForm(), candidacy.revision(), soonAfter);

        assertThat(candidacy
                        .it()
                        .file(content.orThrow(), call, () -> "AMI-2018-0009", soonAfter)
                        .receipt()
                        .late())
                .isTrue();
    }

    @Test
    void nothingIsFiledForACallThatWasGivenUp() {
        assertThat(ready(SomeCandidacy.complete().inACallDiscontinued(), LATER)).isRefusedBecause(THE_CALL_GOES_ON);
    }

    @Test
    void whatWasChangedSinceItWasReadIsNotFiled() {
        var candidacy = SomeCandidacy.complete();
        var read = candidacy.revision();
        candidacy.answering("nom-court", new Answer.Text("Un autre nom"));

        assertThat(candidacy.it().readyToFile(candidacy.call(), candidacy.itsForm(), read, LATER))
                .isRefusedBecause(THE_FILE_IS_THE_ONE_READ);
    }

    @Test
    void anotherSignatoryIsAChangeThatMustBeReadToo() {
        var candidacy = SomeCandidacy.complete();
        var read = candidacy.revision();
        candidacy.signedBy("Marc Tellier");

        assertThat(candidacy.it().readyToFile(candidacy.call(), candidacy.itsForm(), read, LATER))
                .isRefusedBecause(THE_FILE_IS_THE_ONE_READ);
    }

    @Test
    void everythingThatStandsAgainstFilingIsSaidAtOnce() {
        var candidacy = SomeCandidacy.complete().without("lettre");

        assertThat(candidacy.it().readyToFile(candidacy.call(), candidacy.itsForm(), 0, MIDNIGHT))
                .isRefusedBecause(THE_CALL_IS_OPEN, THE_FILE_IS_COMPLETE, THE_FILE_IS_THE_ONE_READ);
    }

    @Test
    void whatIsFiledIsNotFiledAgain() {
        assertThat(ready(SomeCandidacy.filed(), LATER)).isRefusedBecause(THE_CANDIDACY_IS_BEING_WRITTEN);
    }

    @Test
    void nothingButWhatWasReadyIsFiled() {
        var candidacy = SomeCandidacy.complete();
        var content = ready(candidacy, LATER).orThrow();
        candidacy.answering("nom-court", new Answer.Text("Un autre nom"));

        assertThatIllegalStateException().isThrownBy(() -> {
            var _ = candidacy.it().file(content, candidacy.call(), () -> "AMI-2018-0001", LATER);
        });
    }

    @Test
    void aSecondVersionKeepsTheNumberAndTakesNoOther() {
        var candidacy = SomeCandidacy.filed().reopened().answering("nom-court", new Answer.Text("Comité de la Creuse"));
        var content = ready(candidacy, LATER).orThrow();

        var receipt = candidacy
                .it()
                .file(
                        content,
                        candidacy.call(),
                        () -> {
                            throw new AssertionError("a second number was taken");
                        },
                        LATER)
                .receipt();

        assertThat(receipt.number()).isEqualTo("AMI-2018-0001");
        assertThat(receipt.version()).isEqualTo(2);
    }

    private static Outcome<FiledContent> ready(SomeCandidacy candidacy, Instant now) {
        return candidacy.it().readyToFile(candidacy.call(), candidacy.itsForm(), candidacy.revision(), now);
    }
}
