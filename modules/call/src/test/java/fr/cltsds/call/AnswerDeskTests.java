package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.AnswerOutcome.Conflict;
import fr.cltsds.call.AnswerOutcome.Saved;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.DetachFile;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.CandidacyDesks.Opened;
import fr.cltsds.kernel.Missing;
import fr.cltsds.papers.PaperRule;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ModuleTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A team writes on a real database: each answer is kept at once, two people at once lose nothing, files stay in their room. */
@ModuleTest
class AnswerDeskTests {

    private static final Answer MINE = new Answer.Text("Ce que j’écris.");
    private static final Answer THEIRS = new Answer.Text("Ce qu’un autre écrit.");

    private final CandidacyDesks desks;

    @Autowired
    AnswerDeskTests(ApplicationContext portal) {
        desks = new CandidacyDesks(portal);
    }

    @Test
    void anAnswerIsReadAgainAsItWasWritten() {
        var draft = desks.opened();
        var text = desks.question(draft, QuestionKind.LONG_TEXT);

        var saved = desks.asLead(draft, () -> desks.save(draft, text.id(), MINE, 0));

        assertThat(saved).isInstanceOf(Saved.class);
        var answer = desks.answer(draft, text.id());
        assertThat(answer.answer()).isEqualTo(MINE);
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.lastWriter()).contains(draft.lead().name());
    }

    @Test
    void twoWhoWriteTheSameAnswerAtOnceKeepBothTexts() throws Exception {
        var draft = desks.opened();
        var editor = desks.joined(draft, Role.EDITOR);
        var text = desks.question(draft, QuestionKind.LONG_TEXT);

        List<AnswerOutcome> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<AnswerOutcome> mine = () -> desks.asLead(draft, () -> desks.save(draft, text.id(), MINE, 0));
            Callable<AnswerOutcome> theirs = () -> desks.as(editor, () -> desks.save(draft, text.id(), THEIRS, 0));
            outcomes = Stream.of(threads.submit(mine), threads.submit(theirs))
                    .map(CandidacyDesks::told)
                    .toList();
        }

        assertThat(outcomes).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Conflict.class);
        var conflict = (Conflict)
                outcomes.stream().filter(Conflict.class::isInstance).findFirst().orElseThrow();
        assertThat(List.of(conflict.mine(), conflict.theirs())).containsExactlyInAnyOrder(MINE, THEIRS);
        assertThat(desks.answer(draft, text.id()).answer()).isEqualTo(conflict.theirs());
    }

    @Test
    void oneKeepsHerOwnTextAfterReadingBoth() {
        var draft = desks.opened();
        var editor = desks.joined(draft, Role.EDITOR);
        var text = desks.question(draft, QuestionKind.LONG_TEXT);
        desks.as(editor, () -> desks.save(draft, text.id(), THEIRS, 0));

        var conflict = (Conflict) desks.asLead(draft, () -> desks.save(draft, text.id(), MINE, 0));
        desks.asLead(draft, () -> desks.save(draft, text.id(), conflict.mine(), conflict.version()));

        assertThat(conflict.who()).isEqualTo(editor.name());
        assertThat(desks.answer(draft, text.id()).answer()).isEqualTo(MINE);
        assertThat(desks.answer(draft, text.id()).version()).isEqualTo(2);
    }

    @Test
    void aReaderReadsAndDoesNotWrite() {
        var draft = desks.opened();
        var reader = desks.joined(draft, Role.READER);
        var text = desks.question(draft, QuestionKind.LONG_TEXT);

        assertThat(desks.as(reader, () -> desks.page(draft)).mayWrite()).isFalse();
        assertThat(desks.as(reader, () -> desks.save(draft, text.id(), MINE, 0)))
                .isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(desks.as(reader, () -> attach(draft, text.id(), "lettre.pdf", CallDesks.PDF)))
                .isRefusedBecause(CandidacyRule.ONLY_WRITERS_WRITE);
    }

    @Test
    void whatIsElsewhereIsNowhere() {
        var draft = desks.opened();
        var other = desks.opened();
        var text = desks.question(draft, QuestionKind.LONG_TEXT);

        missing(() -> desks.asLead(other, () -> desks.save(draft, text.id(), MINE, 0)));
        missing(() -> desks.asLead(
                other, () -> desks.answers.save(new SaveAnswer(other.territory(), draft.id(), text.id(), MINE, 0))));
        missing(() -> desks.asLead(draft, () -> desks.save(draft, new QuestionId(UUID.randomUUID()), MINE, 0)));
        missing(() -> desks.answers.save(new SaveAnswer(draft.territory(), draft.id(), text.id(), MINE, 0)));
    }

    @Test
    void aFileIsJoinedReadAndTakenOutAgain() {
        var draft = desks.opened();
        var letter = desks.question(draft, QuestionKind.FILE);

        var kept = desks.asLead(draft, () -> attach(draft, letter.id(), "lettre.pdf", CallDesks.PDF))
                .orThrow();
        assertThat(desks.answer(draft, letter.id()).files()).containsExactly(kept);
        assertThat(content(draft, kept.paper())).isEqualTo(CallDesks.PDF);

        desks.asLead(
                draft,
                () -> desks.answers.detach(new DetachFile(draft.territory(), draft.id(), letter.id(), kept.paper())));
        assertThat(desks.answer(draft, letter.id()).files()).isEmpty();
        assertThat(desks.count(draft.territory(), "papers.paper")).isZero();
    }

    @Test
    void twoFilesAreJoinedOneAfterTheOther() {
        var draft = desks.opened();
        var letter = desks.question(draft, QuestionKind.FILE);

        var first = desks.asLead(draft, () -> attach(draft, letter.id(), "un.pdf", CallDesks.PDF))
                .orThrow();
        var second = desks.asLead(draft, () -> attach(draft, letter.id(), "deux.pdf", CallDesks.PDF))
                .orThrow();

        assertThat(desks.answer(draft, letter.id()).files()).containsExactly(first, second);
    }

    @Test
    void aPdfThatIsAPageOfTheWebIsRefusedAndNothingOfItStays() {
        var draft = desks.opened();
        var letter = desks.question(draft, QuestionKind.FILE);

        var outcome = desks.asLead(
                draft, () -> attach(draft, letter.id(), "lettre.pdf", "<html><body>x</body></html>".getBytes(UTF_8)));

        assertThat(outcome).isRefusedBecause(PaperRule.CONTENT_MATCHES_NAME);
        assertThat(desks.count(draft.territory(), "papers.paper")).isZero();
    }

    @Test
    void aFileJoinedToAQuestionThatAsksForNoneIsRefusedAndNothingOfItStays() {
        var draft = desks.opened();
        var text = desks.question(draft, QuestionKind.LONG_TEXT);

        assertThat(desks.asLead(draft, () -> attach(draft, text.id(), "lettre.pdf", CallDesks.PDF)))
                .isRefusedBecause(AnswerRule.THE_ANSWER_IS_OF_THE_KIND_ASKED);
        assertThat(desks.count(draft.territory(), "papers.paper")).isZero();
    }

    @Test
    void aFileOfAnotherTerritoryIsNotJoined() {
        var draft = desks.opened();
        var other = desks.opened();
        var letter = desks.question(draft, QuestionKind.FILE);
        var elsewhere = desks.asLead(
                        other,
                        () -> attach(
                                other, desks.question(other, QuestionKind.FILE).id(), "l.pdf", CallDesks.PDF))
                .orThrow();

        var outcome = desks.asLead(
                draft, () -> desks.save(draft, letter.id(), new Answer.Files(List.of(elsewhere.paper())), 0));

        assertThat(((AnswerOutcome.Refused) outcome).broken())
                .singleElement()
                .matches(broken -> broken.rule() == AnswerRule.THE_FILE_IS_KEPT_HERE);
        missing(() -> content(draft, elsewhere.paper()));
    }

    @Test
    void aFiledVersionKeepsItsFilesWhateverTheDraftBesideItDoes() {
        var draft = desks.complete();
        var letter = desks.question(draft, QuestionKind.FILE);
        var filed = desks.answer(draft, letter.id()).files().getFirst();
        var _ = desks.file(draft).orThrow();
        desks.asLead(draft, () -> desks.desk
                .reopen(new ReopenCandidacy(draft.territory(), draft.id()))
                .orThrow());

        desks.asLead(
                draft,
                () -> desks.answers.detach(new DetachFile(draft.territory(), draft.id(), letter.id(), filed.paper())));

        var out = new ByteArrayOutputStream();
        desks.asLead(draft, () -> {
            desks.receipts.copyAttachment(draft.territory(), draft.id(), 1, filed.paper(), out);
            return true;
        });
        assertThat(out.toByteArray()).isEqualTo(CallDesks.PDF);
    }

    @Test
    void theJournalTellsOneSittingOnce() {
        var draft = desks.opened();
        var text = desks.question(draft, QuestionKind.LONG_TEXT);

        desks.asLead(draft, () -> desks.save(draft, text.id(), MINE, 0));
        desks.asLead(draft, () -> desks.save(draft, text.id(), THEIRS, 1));

        var told = desks.calls.inTerritory(draft.territory(), () -> desks.calls
                .sql
                .sql("select count(*) from journal.entry where act = 'candidacy.answered'")
                .query(Long.class)
                .single());
        assertThat(told).isEqualTo(1);
    }

    private fr.cltsds.kernel.Outcome<CandidacyAttachment> attach(
            Opened draft, QuestionId question, String name, byte[] content) {
        return desks.answers.attach(
                new AttachFile(draft.territory(), draft.id(), question, name), new ByteArrayInputStream(content));
    }

    private byte[] content(Opened draft, UUID paper) {
        var out = new ByteArrayOutputStream();
        desks.asLead(draft, () -> {
            desks.answerBoard.copyAttachment(draft.territory(), draft.id(), paper, out);
            return true;
        });
        return out.toByteArray();
    }

    private static void missing(java.util.function.Supplier<?> act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act::get);
    }

    @Test
    void aTerritoryThatWasNeverMintedHoldsNothing() {
        var draft = desks.opened();

        missing(() -> desks.asLead(draft, () -> desks.board.rows(TerritoryId.mint())));
    }
}
