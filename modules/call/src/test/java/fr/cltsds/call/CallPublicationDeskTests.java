package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.CallCommand.*;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Missing;
import fr.cltsds.room.Room;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ModuleTest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** What the secretariat says about a call once everybody reads it, and what nobody may rewrite. */
@ModuleTest
class CallPublicationDeskTests {

    private static final String REASON = "Plusieurs conseils délibèrent la semaine suivante.";

    private final CallDesks desks;
    private final CallsInSight sight;

    @Autowired
    CallPublicationDeskTests(ApplicationContext portal) {
        desks = new CallDesks(portal);
        sight = portal.getBean(CallsInSight.class);
    }

    @Test
    void anExtensionIsReadByEverybodyWithItsReason() {
        var call = desks.published();
        var former = desks.page(call).window().closesAt();
        var later = CallClock.hour(former.plus(Duration.ofDays(7)));

        desks.asSecretary(() -> desks.publication
                .extend(new ExtendCall(call, desks.seen(call), later, REASON))
                .orThrow());

        assertThat(desks.page(call).window().closesAt()).isEqualTo(former.plus(Duration.ofDays(7)));
        assertThat(desks.page(call).extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.formerDeadline()).isEqualTo(former);
            assertThat(extension.reason()).isEqualTo(REASON);
        });
        assertThat(desks.inTerritory(TerritoryId.mint(), () -> sight.get(call).deadline()))
                .isEqualTo(former.plus(Duration.ofDays(7)));
        assertThat(reasonsInTheJournal(call)).containsExactly(REASON);
    }

    @Test
    void aClosedCallIsNotExtended() {
        var call = desks.published();
        desks.close(call);
        var later = CallClock.hour(desks.clock.instant().plus(Duration.ofDays(7)));

        assertThat(desks.asSecretary(
                        () -> desks.publication.extend(new ExtendCall(call, desks.seen(call), later, REASON))))
                .isRefusedBecause(CallRule.THE_CALL_IS_OPEN);
        assertThat(desks.page(call).phase()).isEqualTo(CallPhase.CLOSED);
    }

    @Test
    void twoWhoExtendAtOnceExtendOnce() {
        var call = desks.published();
        var seen = desks.seen(call);
        var later = CallClock.hour(desks.page(call).window().closesAt().plus(Duration.ofDays(1)));
        desks.asSecretary(() -> desks.publication
                .extend(new ExtendCall(call, seen, later, REASON))
                .orThrow());

        assertThat(desks.asSecretary(
                        () -> desks.publication.extend(new ExtendCall(call, seen, later.plusDays(1), REASON))))
                .isRefusedBecause(CallRule.NOBODY_CHANGED_IT_MEANWHILE);
    }

    @Test
    void everyVersionOfTheSpecificationKeepsItsFile() {
        var call = desks.published();
        var revised = (new String(CallDesks.PDF, UTF_8) + "\n% v2\n").getBytes(UTF_8);

        desks.asSecretary(() -> desks.publication
                .respecify(
                        new RespecifyCall(call, desks.seen(call), "Texte revu.", "Annexe corrigée.", "cahier-v2.pdf"),
                        new ByteArrayInputStream(revised))
                .orThrow());

        var page = desks.page(call);
        assertThat(page.specification().number()).isEqualTo(2);
        assertThat(page.former()).extracting(CallPage.Specification::number).containsExactly(1);
        assertThat(desks.file(call, 1)).isEqualTo(CallDesks.PDF);
        assertThat(desks.file(call, 2)).isEqualTo(revised);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> desks.file(call, 3));
    }

    @Test
    void aNewSpecificationWithoutChangeNoteKeepsNoFile() {
        var call = desks.published();

        assertThat(desks.asSecretary(() -> desks.publication.respecify(
                        new RespecifyCall(call, desks.seen(call), "Texte revu.", "", "cahier-v2.pdf"),
                        CallDesks.pdf())))
                .isRefusedBecause(CallRule.THE_CHANGE_IS_EXPLAINED);
        assertThat(desks.page(call).former()).isEmpty();
    }

    @Test
    void anAnswerIsPublicAndTheQuestionAsItWasAskedIsNot() {
        var call = desks.published();
        var asked = "Ici Mme Martin, du CCAS de Bellerive : faut-il un SIRET ?";
        var question = desks.asSecretary(
                () -> desks.publication.note(new NoteQuestion(call, asked)).orThrow());
        assertThat(desks.waiting(call)).extracting(CallEditing.Waiting::asked).containsExactly(asked);
        assertThat(desks.page(call).faq()).isEmpty();

        answer(call, question, "Faut-il un SIRET ?", "Oui, celui du porteur.");

        assertThat(desks.waiting(call)).isEmpty();
        assertThat(desks.page(call).faq()).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isEqualTo("Faut-il un SIRET ?");
            assertThat(answer.answer()).isEqualTo("Oui, celui du porteur.");
        });
        assertThat(desks.page(call).toString()).doesNotContain("Martin");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> desks.in(Room.open(), () -> desks.sql
                        .sql("select count(*) from call.question")
                        .query(Long.class)
                        .single()))
                .withStackTraceContaining("permission denied");
    }

    @Test
    void anAnswerIsCorrectedInItsPlace() {
        var call = desks.published();
        var first = desks.asSecretary(
                () -> desks.publication.note(new NoteQuestion(call, "Un ?")).orThrow());
        var second = desks.asSecretary(
                () -> desks.publication.note(new NoteQuestion(call, "Deux ?")).orThrow());
        answer(call, second, "Deux ?", "Oui.");
        answer(call, first, "Un ?", "Oui.");

        answer(call, first, "Un ?", "Non, finalement.");

        assertThat(desks.page(call).faq())
                .extracting(CallPage.Answer::answer)
                .containsExactly("Non, finalement.", "Oui.");
    }

    @Test
    void whatMayBeDoneTodayIsSaidBeforehandWithWhyTheRestMayNot() {
        var draft = desks.editing(desks.drafted(true));
        var open = desks.editing(desks.published());
        var closed = desks.published();
        desks.close(closed);

        assertThat(draft.may(CallAct.PUBLISH)).isTrue();
        assertThat(draft.against(CallAct.EXTEND)).extracting(Broken::rule).containsExactly(CallRule.THE_CALL_IS_OPEN);
        assertThat(open.against(CallAct.PUBLISH))
                .extracting(Broken::rule)
                .containsExactly(CallRule.THE_CALL_IS_STILL_A_DRAFT);
        assertThat(open.may(CallAct.EXTEND)).isTrue();
        assertThat(desks.editing(closed).against(CallAct.EXTEND))
                .extracting(Broken::rule)
                .containsExactly(CallRule.THE_CALL_IS_OPEN);
        assertThat(desks.editing(closed).may(CallAct.DISCONTINUE)).isTrue();
    }

    @Test
    void aQuestionNotedTwiceInTheSameWordsStandsOnce() {
        var call = desks.published();
        var once = note(call, "Faut-il un SIRET ?");

        assertThat(note(call, "Faut-il un SIRET ?")).isEqualTo(once);

        assertThat(desks.waiting(call)).hasSize(1);
        answer(call, once, "Faut-il un SIRET ?", "Oui.");
        assertThat(note(call, "Faut-il un SIRET ?")).isNotEqualTo(once);
    }

    @Test
    void questionsAndAnswersAreReadPageAfterPage() {
        var call = desks.published();
        var asked = IntStream.range(0, 43)
                .mapToObj(rank -> note(call, "Question " + rank + " ?"))
                .toList();
        asked.subList(0, 21).forEach(question -> answer(call, question, "Question ?", "Réponse."));

        var waiting = desks.asSecretary(() -> desks.editing.waiting(call, Optional.empty()));
        var rest = desks.asSecretary(() -> desks.editing.waiting(call, waiting.next()));
        assertThat(waiting.rows()).hasSize(20);
        assertThat(Stream.concat(waiting.rows().stream(), rest.rows().stream()).map(CallEditing.Waiting::id))
                .containsExactlyElementsOf(asked.subList(21, 43));
        assertThat(rest.next()).isEmpty();
        var answered = desks.asSecretary(() -> desks.editing.answered(call, Optional.empty()));
        assertThat(answered.rows()).hasSize(20);
        assertThat(desks.asSecretary(() -> desks.editing.answered(call, answered.next()))
                        .rows())
                .extracting(CallPage.Answer::id)
                .containsExactly(asked.get(20));
    }

    private CallQuestionId note(CallId call, String words) {
        return desks.asSecretary(
                () -> desks.publication.note(new NoteQuestion(call, words)).orThrow());
    }

    @Test
    void twoWhoAnswerAtOnceDoNotWriteOverEachOther() {
        var call = desks.published();
        var question = note(call, "Un ?");
        answer(call, question, "Un ?", "Oui.");

        assertThat(desks.asSecretary(
                        () -> desks.publication.answer(new AnswerQuestion(call, question, "Un ?", "Non."))))
                .isRefusedBecause(CallRule.NOBODY_CHANGED_IT_MEANWHILE);

        assertThat(desks.asSecretary(() -> desks.editing.question(call, question))
                        .answer()
                        .orElseThrow()
                        .answer())
                .isEqualTo("Oui.");
    }

    @Test
    void aQuestionOfAnotherCallIsNotThere() {
        var question = desks.asSecretary(() -> desks.publication
                .note(new NoteQuestion(desks.published(), "Un ?"))
                .orThrow());
        var other = desks.published();

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> answer(other, question, "Un ?", "Oui."));
    }

    @Test
    void aCallGivenUpKeepsItsAddressAndSaysWhy() {
        var call = desks.published();

        desks.asSecretary(() -> desks.publication
                .discontinue(new DiscontinueCall(call, desks.seen(call), REASON))
                .orThrow());

        assertThat(desks.page(call).phase()).isEqualTo(CallPhase.DISCONTINUED);
        assertThat(desks.page(call).discontinuation().orElseThrow().reason()).isEqualTo(REASON);
        var seen = desks.inTerritory(TerritoryId.mint(), () -> sight.get(call));
        assertThat(seen.discontinued()).isTrue();
        assertThat(seen.isOpenAt(desks.clock.instant())).isFalse();
        assertThat(seen.receivesAt(desks.clock.instant(), desks.clock.instant()))
                .isFalse();
        assertThat(reasonsInTheJournal(call)).containsExactly(REASON);
    }

    @Test
    void anArchivedCallKeepsItsAddressAndItsFile() {
        var call = desks.published();
        desks.in(Room.national(), () -> desks.sql
                .sql("update call.call set opens_at = opens_at - interval '3 years', closes_at = closes_at -"
                        + " interval '3 years' where id = ?")
                .param(call.value())
                .update());

        assertThat(desks.page(call).phase()).isEqualTo(CallPhase.ARCHIVED);
        assertThat(desks.file(call, 1)).isEqualTo(CallDesks.PDF);
        assertThat(desks.board.form(call, 1).sections()).isNotEmpty();
    }

    @Test
    void theDatabaseItselfKeepsWhatWasPublished() {
        var call = desks.published();
        desks.asSecretary(() -> desks.publication
                .extend(new ExtendCall(
                        call,
                        desks.seen(call),
                        CallClock.hour(desks.page(call).window().closesAt().plus(Duration.ofDays(1))),
                        REASON))
                .orThrow());

        refusedByTheDatabase("update call.extension set reason = 'autre' where call_id = ?", call);
        refusedByTheDatabase("delete from call.extension where call_id = ?", call);
        refusedByTheDatabase(
                "delete from call.specification_chunk where specification_id in (select id from call.specification"
                        + " where call_id = ?)",
                call);
        refusedByTheDatabase("update call.call set closes_at = null where id = ?", call);
        refusedByTheDatabase("update call.call set visible = false where id = ?", call);
    }

    private void refusedByTheDatabase(String statement, CallId call) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(statement)
                .isThrownBy(() -> desks.in(
                        Room.national(),
                        () -> desks.sql.sql(statement).param(call.value()).update()));
    }

    private void answer(CallId call, CallQuestionId question, String wording, String answer) {
        desks.asSecretary(() -> desks.publication
                .answer(new AnswerQuestion(call, question, seen(call, question), wording, answer))
                .orThrow());
    }

    private Optional<Instant> seen(CallId call, CallQuestionId question) {
        return desks.editing.question(call, question).answer().map(CallPage.Answer::answeredAt);
    }

    private java.util.List<String> reasonsInTheJournal(CallId call) {
        return desks.in(Room.national(), () -> desks.sql
                .sql("select reason from journal.entry where object_id = ? and reason is not null order by number")
                .param(call.value())
                .query(String.class)
                .list());
    }
}
