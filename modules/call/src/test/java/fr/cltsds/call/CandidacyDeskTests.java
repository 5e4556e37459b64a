package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.CandidacyCommand.DeleteDraft;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.WithdrawCandidacy;
import fr.cltsds.call.CandidacyDesks.Opened;
import fr.cltsds.kernel.Missing;
import fr.cltsds.people.EnterTerritory;
import fr.cltsds.people.EntryDesk;
import fr.cltsds.people.PeopleRule;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ModuleTest;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A lead reopens, withdraws or gives up its candidacy, and the nation stays out until it may look. */
@ModuleTest
class CandidacyDeskTests {

    private static final String REASON = "Le conseil a changé d’avis.";

    private final CandidacyDesks desks;
    private final EntryDesk entry;

    @Autowired
    CandidacyDeskTests(ApplicationContext portal) {
        desks = new CandidacyDesks(portal);
        entry = portal.getBean(EntryDesk.class);
    }

    @Test
    void aReopenedCandidacyIsSaidToBeChangingAndItsFiledVersionStays() {
        var draft = filed();

        assertThat(desks.asLead(draft, () -> desks.desk.reopen(new ReopenCandidacy(draft.territory(), draft.id()))))
                .isDone();
        assertThat(desks.asLead(draft, () -> desks.desk.reopen(new ReopenCandidacy(draft.territory(), draft.id()))))
                .isDone();

        var page = desks.asLead(draft, () -> desks.page(draft));
        assertThat(page.status()).isEqualTo(CandidacyStatus.FILED_BEING_CHANGED);
        assertThat(page.draftVersion()).isEqualTo(2);
        assertThat(page.filedVersion()).isEqualTo(1);
        assertThat(desks.letters(draft.territory()))
                .filteredOn("candidacy-reopened"::equals)
                .hasSize(2);
        assertThat(desks.asLead(draft, () -> desks.receipts.receipt(draft.territory(), draft.id(), 1))
                        .status())
                .isEqualTo(CandidacyStatus.FILED_BEING_CHANGED);
    }

    @Test
    void aWithdrawnCandidacyIsToldToTheNationWithoutItsReason() {
        var draft = filed();
        var link = desks.link(draft);

        assertThat(desks.asLead(
                        draft, () -> desks.desk.withdraw(new WithdrawCandidacy(draft.territory(), draft.id(), REASON))))
                .isDone();

        assertThat(desks.asLead(draft, () -> desks.page(draft)).status()).isEqualTo(CandidacyStatus.WITHDRAWN);
        missing(() -> desks.signing.page(draft.territory(), link));
        assertThat(desks.letters(draft.territory()))
                .filteredOn("candidacy-withdrawn"::equals)
                .hasSize(2);
        desks.calls.close(draft.call());
        var listed = (FilingList.Listed)
                desks.calls.asSecretary(() -> desks.calls.filings.filings(draft.call(), Optional.empty()));
        assertThat(listed.rows()).singleElement().matches(FilingRow::withdrawn);
    }

    @Test
    void aDraftNeverFiledIsReallyErased() {
        var draft = desks.complete();
        var reader = desks.joined(draft, Role.READER);
        var link = desks.link(draft);

        assertThat(desks.asLead(draft, () -> desks.desk.delete(new DeleteDraft(draft.territory(), draft.id()))))
                .isDone();

        Stream.of(
                        "call.candidacy",
                        "call.answer",
                        "call.candidacy_request",
                        "call.co_writer_invitation",
                        "call.signature_link",
                        "call.comment",
                        "call.draft_alive",
                        "papers.paper",
                        "papers.chunk")
                .forEach(table -> assertThat(desks.count(draft.territory(), table))
                        .as(table)
                        .isZero());
        missing(() -> desks.asLead(draft, () -> desks.page(draft)));
        missing(() -> desks.as(reader, () -> desks.page(draft)));
        missing(() -> desks.signing.page(draft.territory(), link));
        assertThat(desks.calls.asSecretary(() -> desks.calls.filings.counts(draft.call())))
                .isEqualTo(new FilingCounts(0, 0));
    }

    @Test
    void whatWasFiledIsNotDeleted() {
        var draft = filed();

        assertThat(desks.asLead(draft, () -> desks.desk.delete(new DeleteDraft(draft.territory(), draft.id()))))
                .isRefusedBecause(CandidacyRule.THE_CANDIDACY_WAS_NEVER_FILED);
    }

    @Test
    void anEditorDecidesNothing() {
        var draft = filed();
        var editor = desks.joined(draft, Role.EDITOR);

        assertThat(desks.as(editor, () -> desks.desk.reopen(new ReopenCandidacy(draft.territory(), draft.id()))))
                .isRefusedBecause(CandidacyRule.ONLY_THE_LEAD_DECIDES);
        assertThat(desks.as(
                        editor,
                        () -> desks.desk.withdraw(new WithdrawCandidacy(draft.territory(), draft.id(), REASON))))
                .isRefusedBecause(CandidacyRule.ONLY_THE_LEAD_DECIDES);
    }

    @Test
    void theNationStaysOutOfADraftAndOfAFiledFileUntilTheDeadline() {
        var draft = desks.complete();
        assertThat(enter(draft)).isRefusedBecause(PeopleRule.THE_TERRITORY_MAY_BE_ENTERED);

        var _ = desks.file(draft).orThrow();
        assertThat(enter(draft)).isRefusedBecause(PeopleRule.THE_TERRITORY_MAY_BE_ENTERED);

        desks.calls.close(draft.call());
        assertThat(enter(draft)).isDone();
    }

    @Test
    void aDraftThatWasNeverFiledIsNeverEntered() {
        var draft = desks.complete();
        desks.calls.close(draft.call());

        assertThat(enter(draft)).isRefusedBecause(PeopleRule.THE_TERRITORY_MAY_BE_ENTERED);
    }

    @Test
    void whoeverEntersWithAReasonReadsWhatWasFiledAndNothingThatWasWrittenSince() {
        var draft = filed();
        desks.asLead(draft, () -> desks.desk
                .reopen(new ReopenCandidacy(draft.territory(), draft.id()))
                .orThrow());
        desks.calls.close(draft.call());
        assertThat(enter(draft)).isDone();

        assertThat(desks.calls
                        .asSecretary(() -> desks.receipts.recap(draft.territory(), draft.id(), 1))
                        .filed())
                .isTrue();
        missing(() -> desks.calls.asSecretary(() -> desks.page(draft)));
        missing(() -> desks.calls.asSecretary(() -> desks.board.recap(draft.territory(), draft.id())));
        missing(() -> desks.calls.asSecretary(() -> desks.board.completeness(draft.territory(), draft.id())));
        missing(() -> desks.calls.asSecretary(() -> desks.board.team(draft.territory(), draft.id())));
        missing(() -> desks.calls.asSecretary(() -> desks.board.rows(draft.territory())));
    }

    private Opened filed() {
        var draft = desks.complete();
        var _ = desks.file(draft).orThrow();
        return draft;
    }

    private fr.cltsds.kernel.Outcome<?> enter(Opened draft) {
        return desks.calls.asSecretary(
                () -> entry.enter(new EnterTerritory(draft.territory(), "Le porteur nous a demandé de l’aide.")));
    }

    private static void missing(java.util.function.Supplier<?> act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act::get);
    }
}
