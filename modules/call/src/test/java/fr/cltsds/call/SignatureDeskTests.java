package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.CandidacyCommand.FileCandidacy;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.SendCode;
import fr.cltsds.call.CandidacyDesks.Opened;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.Room;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ModuleTest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** The signatory files, alone and by her code: one transaction gives the version, its number, its receipt and every letter. */
@ModuleTest
class SignatureDeskTests {

    private final CandidacyDesks desks;
    private final ReceiptVerification verification;

    @Autowired
    SignatureDeskTests(ApplicationContext portal) {
        desks = new CandidacyDesks(portal);
        verification = portal.getBean(ReceiptVerification.class);
    }

    @Test
    void theSignatoryReadsTheWholeFileFilesItAndGetsItsReceiptAtOnce() {
        var draft = desks.complete();
        var link = desks.link(draft);
        var page = desks.signing.page(draft.territory(), link);
        assertThat(page.open()).isTrue();
        assertThat(page.completeness().isComplete()).isTrue();
        assertThat(page.recap().territoryName()).contains("Cher et Indre");

        var receipt = desks.signature.file(desks.filing(draft, link)).orThrow();

        assertThat(receipt.number()).isEqualTo(desks.calls.page(draft.call()).reference() + "-0001");
        assertThat(desks.signing.page(draft.territory(), link).receipt()).contains(receipt);
        assertThat(desks.signing.receipt(draft.territory(), link).signatoryName())
                .isEqualTo("Hélène Marchand");
        assertThat(desks.asLead(draft, () -> desks.receipts.receipts(draft.territory(), draft.id())))
                .containsExactly(receipt);
        assertThat(desks.letters(draft.territory()))
                .filteredOn("candidacy-receipt"::equals)
                .hasSize(2);
        assertThat(enclosures(draft)).hasSize(4).allMatch(name -> name.endsWith(receipt.number() + "-version-1.pdf"));
        assertThat(desks.calls.asSecretary(() -> desks.calls.filings.counts(draft.call())))
                .isEqualTo(new FilingCounts(0, 1));
    }

    @Test
    void theSameVersionFiledTwiceGivesTheSameReceipt() {
        var draft = desks.complete();
        var filing = desks.filing(draft, desks.link(draft));

        var first = desks.signature.file(filing).orThrow();
        var second = desks.signature.file(filing).orThrow();

        assertThat(second).isEqualTo(first);
        assertThat(desks.count(draft.territory(), "call.filed_version")).isEqualTo(1);
        assertThat(desks.letters(draft.territory()))
                .filteredOn("candidacy-receipt"::equals)
                .hasSize(2);
    }

    @Test
    void aDoubleClickAtTheSameInstantGivesOneReceipt() throws Exception {
        var draft = desks.complete();
        var filing = desks.filing(draft, desks.link(draft));

        List<Outcome<FilingReceipt>> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Outcome<FilingReceipt>> click = () -> desks.signature.file(filing);
            outcomes = Stream.of(threads.submit(click), threads.submit(click))
                    .map(CandidacyDesks::told)
                    .toList();
        }

        assertThat(outcomes.stream().map(Outcome::orThrow).distinct()).hasSize(1);
        assertThat(desks.count(draft.territory(), "call.filed_version")).isEqualTo(1);
    }

    @Test
    void manyWhoFileAtOnceGetNumbersWithoutGap() throws Exception {
        var call = desks.calls.published();
        var filings = IntStream.range(0, 6)
                .mapToObj(_ -> desks.complete(call))
                .map(draft -> desks.filing(draft, desks.link(draft)))
                .toList();

        List<String> numbers;
        try (var threads = Executors.newFixedThreadPool(6)) {
            var filed = filings.stream()
                    .map(filing -> threads.submit(() -> desks.signature.file(filing)))
                    .toList();
            numbers = filed.stream()
                    .map(CandidacyDesks::told)
                    .map(outcome -> outcome.orThrow().number())
                    .toList();
        }

        var reference = desks.calls.page(call).reference();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> "%s-%04d".formatted(reference, number))
                        .toList());
    }

    @Test
    void aFilingThatBreaksOffLeavesNothing() {
        var draft = desks.complete();
        var filing = desks.filing(draft, desks.link(draft));
        var before = desks.letters(draft.territory());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> desks.calls.in(Room.of(draft.territory()), () -> {
                    var _ = desks.signature.file(filing).orThrow();
                    throw new IllegalStateException("the machine stops here");
                }));

        assertThat(desks.count(draft.territory(), "call.filed_version")).isZero();
        assertThat(desks.letters(draft.territory())).isEqualTo(before);
        assertThat(desks.calls.asSecretary(() -> desks.calls.filings.counts(draft.call())))
                .isEqualTo(new FilingCounts(1, 0));
        assertThat(desks.signature.file(filing).orThrow().number()).endsWith("-0001");
    }

    @Test
    void withoutTheRightCodeNothingIsFiledAndEachTryCounts() {
        var draft = desks.complete();
        var right = desks.filing(draft, desks.link(draft));
        var wrong = new FileCandidacy(
                right.territory(),
                right.secret(),
                right.code().equals("111111") ? "222222" : "111111",
                right.revision());

        for (var tries = 1; tries < 5; tries++) {
            assertThat(desks.signature.file(wrong)).isRefusedBecause(SignatureRule.THE_CODE_IS_RIGHT);
        }
        assertThat(desks.signature.file(wrong)).isRefusedBecause(SignatureRule.TRIES_ARE_LEFT);
        assertThat(desks.signature.file(right)).isRefusedBecause(SignatureRule.TRIES_ARE_LEFT);
        assertThat(desks.signature.sendCode(new SendCode(right.territory(), right.secret())))
                .isRefusedBecause(SignatureRule.CODES_ARE_A_MINUTE_APART);
        assertThat(desks.count(draft.territory(), "call.filed_version")).isZero();
    }

    @Test
    void whatChangedSinceItWasReadIsNotFiledAndTheCodeStaysGood() {
        var draft = desks.complete();
        var filing = desks.filing(draft, desks.link(draft));
        var text = desks.question(draft, QuestionKind.LONG_TEXT);
        var version = desks.answer(draft, text.id()).version();
        desks.asLead(draft, () -> desks.save(draft, text.id(), new Answer.Text("Tout autre chose."), version));

        assertThat(desks.signature.file(filing)).isRefusedBecause(CandidacyRule.THE_FILE_IS_THE_ONE_READ);

        var revision = desks.signing.page(draft.territory(), filing.secret()).revision();
        assertThat(desks.signature.file(
                        new FileCandidacy(filing.territory(), filing.secret(), filing.code(), revision)))
                .isDone();
    }

    @Test
    void anIncompleteFileIsNotFiled() {
        var draft = desks.complete();
        var text = desks.question(draft, QuestionKind.TERRITORY);
        desks.asLead(draft, () -> desks.save(draft, text.id(), new Answer.Nothing(), 1));

        assertThat(desks.file(draft)).isRefusedBecause(CandidacyRule.THE_FILE_IS_COMPLETE);
    }

    @Test
    void afterTheDeadlineTheLinkStillReadsAndFilesNothing() {
        var draft = desks.complete();
        var filing = desks.filing(draft, desks.link(draft));
        desks.calls.close(draft.call());

        assertThat(desks.signature.file(filing)).isRefusedBecause(CandidacyRule.THE_CALL_IS_OPEN);
        assertThat(desks.signing.page(draft.territory(), filing.secret()).status())
                .isEqualTo(CandidacyStatus.NOT_FILED_IN_TIME);
    }

    @Test
    void anotherSignatoryTakesTheLinkOfTheOneBefore() {
        var draft = desks.complete();
        var old = desks.link(draft);
        desks.asLead(draft, () -> desks.desk
                .nameSignatory(new NameSignatory(
                        draft.territory(),
                        draft.id(),
                        "Marc Tellier",
                        "directeur",
                        new EmailAddress("m@conseil.example")))
                .orThrow());

        missing(() -> desks.signing.page(draft.territory(), old));
        assertThat(desks.signing.page(draft.territory(), desks.link(draft)).signatoryName())
                .isEqualTo("Marc Tellier");
        missing(() -> desks.signature.sendCode(new SendCode(draft.territory(), old)));
        missing(() -> desks.signing.page(draft.territory(), Secret.draw()));
        missing(() -> desks.signing.page(TerritoryId.mint(), desks.link(draft)));
    }

    @Test
    void namingTheSameSignatoryTwiceInARowSendsOneLink() {
        var draft = desks.complete();
        desks.asLead(draft, () -> desks.desk
                .nameSignatory(new NameSignatory(
                        draft.territory(),
                        draft.id(),
                        "Hélène Marchand",
                        "présidente",
                        new EmailAddress("presidence@conseil.example")))
                .orThrow());

        assertThat(desks.letters(draft.territory()))
                .filteredOn("candidacy-signature"::equals)
                .hasSize(1);
    }

    @Test
    void aSecondVersionKeepsTheNumberAndTheFirstStaysReadable() {
        var draft = desks.complete();
        var first = desks.file(draft).orThrow();
        desks.asLead(draft, () -> desks.desk
                .reopen(new ReopenCandidacy(draft.territory(), draft.id()))
                .orThrow());
        var text = desks.question(draft, QuestionKind.LONG_TEXT);
        var version = desks.answer(draft, text.id()).version();
        desks.asLead(
                draft,
                () -> desks.save(draft, text.id(), new Answer.Text("Une seconde version. ".repeat(20)), version));
        aMinuteLater(draft);

        var second = desks.file(draft).orThrow();

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(desks.asLead(draft, () -> desks.receipts.recap(draft.territory(), draft.id(), 1))
                        .sha256())
                .contains(first.sha256().value());
        assertThat(verification.verify(first.number())).hasSize(2).allMatch(ReceiptVerdict.Intact.class::isInstance);
        desks.calls.close(draft.call());
        var listed = (FilingList.Listed)
                desks.calls.asSecretary(() -> desks.calls.filings.filings(draft.call(), Optional.empty()));
        assertThat(listed.rows()).singleElement().matches(row -> row.version() == 2);
    }

    @Test
    void aReceiptIsCheckedAgainFromWhatIsStored() {
        var draft = desks.complete();
        var receipt = desks.file(draft).orThrow();

        assertThat(verification.verify(receipt.number()))
                .containsExactly(
                        new ReceiptVerdict.Intact(receipt.number(), 1, receipt.filedAt(), receipt.sha256(), 2));
        assertThat(verification.verify("AMI-1999-0001")).containsExactly(new ReceiptVerdict.Unknown("AMI-1999-0001"));

        desks.calls.in(Room.of(draft.territory()), () -> desks.calls
                .sql
                .sql("delete from papers.chunk where paper_id = ?")
                .param(files(draft).getFirst().paper())
                .update());
        assertThat(verification.verify(receipt.number()))
                .containsExactly(new ReceiptVerdict.Altered(
                        receipt.number(),
                        1,
                        false,
                        List.of(files(draft).getFirst().paper().toString())));
    }

    @Test
    void nobodyRewritesWhatWasFiled() {
        var draft = desks.complete();
        var _ = desks.file(draft).orThrow();

        Stream.of("update call.filed_version set canonical = '{}'", "delete from call.filed_version")
                .forEach(statement -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> desks.calls.in(
                                Room.of(draft.territory()),
                                () -> desks.calls.sql.sql(statement).update()))
                        .withStackTraceContaining("permission denied"));
    }

    private List<CandidacyAttachment> files(Opened draft) {
        return desks.answer(draft, desks.question(draft, QuestionKind.FILE).id())
                .files();
    }

    private List<String> enclosures(Opened draft) {
        return desks.calls.in(Room.jobs(), () -> desks.calls
                .sql
                .sql("select name from letters.enclosure where room_id = ?")
                .param(draft.territory().value())
                .query((row, _) -> row.getString(1))
                .list());
    }

    /** Lets the minute between two codes pass. */
    private void aMinuteLater(Opened draft) {
        desks.calls.in(Room.of(draft.territory()), () -> desks.calls
                .sql
                .sql("update call.signature_link set code_sent_at = code_sent_at - interval '61 seconds'")
                .update());
    }

    private static void missing(java.util.function.Supplier<?> act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act::get);
    }
}
