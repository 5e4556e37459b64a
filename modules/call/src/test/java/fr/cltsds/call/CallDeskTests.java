package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.CallRule.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.CallCommand.*;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.papers.PaperRule;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.testkit.ModuleTest;
import fr.cltsds.wording.Wording;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A call through its doors: who may write it, who reads it, and what is left when two write at once. */
@ModuleTest
class CallDeskTests {

    private static final List<String> PUBLISHED_WITH_THE_CALL =
            List.of("eligibility_criterion", "scoring_criterion", "specification");

    private final CallDesks desks;
    private final CallsInSight sight;
    private final Wording wording;

    @Autowired
    CallDeskTests(ApplicationContext portal) {
        desks = new CallDesks(portal);
        sight = portal.getBean(CallsInSight.class);
        wording = portal.getBean(Wording.class);
    }

    @Test
    void aNewCallIsOfferedCriteriaAGridAndAForm() {
        var call = desks.editing(desks.drafted(true));

        assertThat(call.phase()).isEqualTo(CallPhase.DRAFT);
        assertThat(call.eligibility()).hasSize(7);
        assertThat(call.weights()).isEqualTo(100);
        assertThat(desks.form(call.id()).form().sections()).hasSize(13);
        assertThat(desks.form(call.id()).missing()).isEmpty();
    }

    @Test
    void aBlankCallHasNothingButItsTitle() {
        var call = desks.editing(desks.drafted(false));

        assertThat(call.eligibility()).isEmpty();
        assertThat(desks.form(call.id()).form().sections()).isEmpty();
        assertThat(call.missing())
                .extracting(Broken::rule)
                .contains(EVERY_PART_IS_WRITTEN, FormRule.THE_FORM_HAS_A_QUESTION);
    }

    @Test
    void whatIsMissingIsToldInFrenchBeforeAnybodyAsks() {
        var missing = desks.editing(desks.drafted(false)).missing();

        assertThat(missing.stream().map(wording::of))
                .contains("L’objet de l’appel\u202f: cette partie est vide. Remplissez-la.")
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "null"));
    }

    @Test
    void aDraftIsInNobodysSight() {
        var call = desks.written(Duration.ofDays(20));

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> desks.board.page(desks.slug(call)));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> desks.board.form(call, 1));
        assertThat(desks.inTerritory(TerritoryId.mint(), () -> sight.find(call)))
                .isEmpty();
        assertThat(rows(Room.open(), "call", "id", call)).isZero();
        assertThat(rows(Room.of(TerritoryId.mint()), "call", "id", call)).isZero();
        for (var table : PUBLISHED_WITH_THE_CALL) {
            assertThat(rows(Room.open(), table, "call_id", call)).as(table).isZero();
        }
        assertThat(rows(Room.open(), "form_version", "call_id", call)).isZero();
    }

    @Test
    void aPublishedCallIsReadByEverybodyAsItWasWritten() {
        var written = desks.editing(desks.published());

        var page = desks.page(written.id());

        assertThat(page.phase()).isEqualTo(CallPhase.OPEN);
        assertThat(page.title()).isEqualTo(written.title());
        assertThat(page.purpose()).isEqualTo(written.purpose());
        assertThat(page.thresholds()).isEqualTo(PrincipleThresholds.PROPOSED);
        assertThat(page.window().closesAt())
                .isEqualTo(CallClock.instant(written.calendar().closes().orElseThrow()));
        assertThat(page.eligibility()).isEqualTo(written.eligibility()).hasSize(7);
        assertThat(page.grid()).isEqualTo(written.grid()).hasSize(6);
        assertThat(page.contact()).isEqualTo(Some.contact());
        assertThat(page.specification().text()).isEqualTo("Le cahier des charges.");
        assertThat(page.formVersion()).isEqualTo(1);
        assertThat(desks.file(written.id(), 1)).isEqualTo(CallDesks.PDF);
        assertThat(desks.board.file(page.slug().value(), 1).sha256())
                .isEqualTo(fr.cltsds.kernel.Sha256.of(CallDesks.PDF));
        assertThat(desks.board.form(written.id(), 1))
                .isEqualTo(desks.form(written.id()).form());
    }

    @Test
    void aTerritorySeesThePublishedCallFromItsOwnRoom() {
        var call = desks.published();
        var territory = TerritoryId.mint();

        var seen = desks.inTerritory(territory, () -> sight.get(call));
        var form = desks.inTerritory(territory, () -> sight.form(call, seen.formVersion()));

        assertThat(seen.isOpenAt(desks.clock.instant())).isTrue();
        assertThat(seen.deadline()).isEqualTo(desks.page(call).window().closesAt());
        assertThat(seen.reference()).startsWith("AMI-2026");
        assertThat(form.feeding(Feeds.TERRITORY)).hasSize(1);
    }

    @Test
    void aReviewerThePresidentAndAConsultantWriteNothing() {
        var call = desks.drafted(true);
        for (var role : List.of(Role.REVIEWER, Role.PRESIDENT, Role.CONSULTANT)) {
            var other = desks.appointed(role);

            assertThat(desks.acting.as(other, () -> desks.calls.draft(new DraftCall(2026, "Autre", false))))
                    .isRefusedBecause(ONLY_THE_SECRETARIAT_WRITES_A_CALL);
            assertThat(desks.acting.as(other, () -> desks.calls.nameSignatory(new NameSignatory(call, 0, "Moi"))))
                    .isRefusedBecause(ONLY_THE_SECRETARIAT_WRITES_A_CALL);
            assertThat(desks.acting.as(other, () -> desks.publication.publish(new PublishCall(call, 0))))
                    .isRefusedBecause(ONLY_THE_SECRETARIAT_WRITES_A_CALL);
            assertThat(desks.acting.as(
                            other, () -> desks.forms.addSection(new FormCommand.AddSection(call, 0, "A", ""))))
                    .isRefusedBecause(ONLY_THE_SECRETARIAT_WRITES_A_CALL);
            assertThatExceptionOfType(Missing.class)
                    .isThrownBy(() -> desks.acting.as(other, () -> desks.editing.call(call)));
            assertThatExceptionOfType(Missing.class)
                    .isThrownBy(() -> desks.acting.as(other, () -> desks.editing.calls(Optional.empty())));
            assertThatExceptionOfType(Missing.class)
                    .isThrownBy(() -> desks.acting.as(other, () -> desks.filings.counts(call)));
        }
    }

    @Test
    void whoHoldsNoNationalRoleFindsNoDesk() {
        var stranger = ActingAs.person("Passante");

        assertThatExceptionOfType(Missing.class)
                .isThrownBy(
                        () -> desks.acting.as(stranger, () -> desks.calls.draft(new DraftCall(2026, "Autre", false))));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> desks.calls.draft(new DraftCall(2026, "Autre", false)));
    }

    @Test
    void theSecondToSaveIsToldWhoWasFirstAndWritesNothingOver() {
        var call = desks.drafted(true);
        var seen = desks.seen(call);
        var colleague = desks.appointed(Role.SECRETARIAT);
        CallDesks.done(desks.acting.as(
                colleague, () -> desks.calls.nameSignatory(new NameSignatory(call, seen, "La première"))));
        var changedAt = desks.editing(call).lastEdit().at();

        var second = desks.asSecretary(() -> desks.calls.nameSignatory(new NameSignatory(call, seen, "La seconde")));

        assertThat(second).isRefusedBecause(NOBODY_CHANGED_IT_MEANWHILE, List.of(colleague.name(), changedAt));
        assertThat(desks.editing(call).signatory()).isEqualTo("La première");
        assertThat(desks.editing(call).lastEdit().by()).hasValue(colleague.name());
    }

    @Test
    void everyChangeMakesWhatWasSeenBeforeOld() {
        var call = desks.drafted(true);
        var seen = desks.seen(call);
        var grid = List.of(Some.criterion("Tout", 100));

        CallDesks.done(desks.asSecretary(() -> desks.calls.scoreBy(new ScoreCall(call, seen, grid))));

        assertThat(desks.seen(call)).isGreaterThan(seen);
        assertThat(desks.editing(call).grid()).isEqualTo(grid);
    }

    @Test
    void twoCallsOfOneYearHaveTwoReferencesAndTwoAddresses() {
        var first = desks.asSecretary(() ->
                desks.calls.draft(new DraftCall(2031, "Même titre", false)).orThrow());
        var second = desks.asSecretary(() ->
                desks.calls.draft(new DraftCall(2031, "Même titre", false)).orThrow());

        assertThat(desks.editing(first).reference()).isEqualTo("AMI-2031");
        assertThat(desks.editing(second).reference()).isEqualTo("AMI-2031-2");
        assertThat(desks.slug(first)).isEqualTo("meme-titre");
        assertThat(desks.slug(second)).isEqualTo("meme-titre-2");
    }

    @Test
    void aDraftKeepsItsReferenceWhenOnlyItsTitleChanges() {
        var call = desks.asSecretary(
                () -> desks.calls.draft(new DraftCall(2032, "Un titre", false)).orThrow());

        CallDesks.done(desks.asSecretary(
                () -> desks.calls.rename(new RenameCall(call, desks.seen(call), 2032, "Un meilleur titre"))));

        assertThat(desks.editing(call).reference()).isEqualTo("AMI-2032");
        assertThat(desks.slug(call)).isEqualTo("un-meilleur-titre");
    }

    @Test
    void aTitleThatCannotBeReadOutIsRefusedAndNotMadeAnAddress() {
        assertThat(desks.asSecretary(() -> desks.calls.draft(new DraftCall(2026, "…", false))))
                .isRefusedBecause(THE_TITLE_IS_WRITTEN);
    }

    @Test
    void aDiscardedDraftLeavesNothing() {
        var call = desks.written(Duration.ofDays(20));

        CallDesks.done(desks.asSecretary(() -> desks.calls.discard(new DiscardCall(call, desks.seen(call)))));

        assertThat(rows(Room.national(), "call", "id", call)).isZero();
        assertThat(rows(Room.national(), "form_version", "call_id", call)).isZero();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> desks.editing(call));
    }

    @Test
    void aPublishedCallIsNotDiscarded() {
        var call = desks.published();

        assertThat(desks.asSecretary(() -> desks.calls.discard(new DiscardCall(call, desks.seen(call)))))
                .isRefusedBecause(THE_CALL_IS_STILL_A_DRAFT);
    }

    @Test
    void aRefusedPublicationLeavesNothingPublic() {
        var call = desks.drafted(true);

        var outcome = desks.asSecretary(() -> desks.publication.publish(new PublishCall(call, desks.seen(call))));

        assertThat(outcome).isRefusedBecause(EVERY_PART_IS_WRITTEN);
        assertThat(desks.editing(call).phase()).isEqualTo(CallPhase.DRAFT);
        assertThat(rows(Room.open(), "specification", "call_id", call)).isZero();
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedAndTheOneBeforeStays() {
        var call = desks.written(Duration.ofDays(20));

        assertThat(attached(call, "vide.pdf", "")).isRefusedBecause(PaperRule.NOT_EMPTY);
        assertThat(attached(call, "page.pdf", "<!doctype html><html><body><script>1</script></body></html>"))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(desks.editing(call)
                        .specifications()
                        .getFirst()
                        .file()
                        .orElseThrow()
                        .name())
                .isEqualTo("cahier.pdf");
    }

    @Test
    void aLongFileComesOutByteForByte() {
        var call = desks.written(Duration.ofDays(20));
        var pages = new StringBuilder(new String(CallDesks.PDF, UTF_8));
        while (pages.length() < 700_000) {
            pages.append("% page ").append(pages.length()).append('\n');
        }
        CallDesks.done(attached(call, "long.pdf", pages.toString()));

        desks.asSecretary(() -> desks.publication
                .publish(new PublishCall(call, desks.seen(call)))
                .orThrow());

        assertThat(new String(desks.file(call, 1), UTF_8)).isEqualTo(pages.toString());
        assertThat(desks.board.file(desks.slug(call), 1).name()).isEqualTo("long.pdf");
    }

    private Outcome<CallId> attached(CallId call, String name, String content) {
        return desks.asSecretary(() -> desks.calls.attach(
                new AttachSpecification(call, desks.seen(call), name),
                new ByteArrayInputStream(content.getBytes(UTF_8))));
    }

    @Test
    void everyActIsWrittenInTheJournalOfTheNation() {
        var call = desks.published();

        var acts = desks.in(Room.national(), () -> desks.sql
                .sql("select act from journal.entry where object_id = ? order by number")
                .param(call.value())
                .query(String.class)
                .list());

        assertThat(acts).startsWith("call.drafted").endsWith("call.published").contains("call.scheduled");
        assertThat(acts)
                .allSatisfy(act ->
                        assertThat(wording.knows("journal." + act)).as(act).isTrue());
    }

    @Test
    void theListsOfCallsAreReadPageByPage() {
        var published = new ArrayList<CallId>();
        for (var i = 0; i < 22; i++) {
            published.add(desks.published());
        }

        var read = new ArrayList<CallRow>();
        var list = desks.board.published(Optional.empty());
        read.addAll(list.rows());
        while (list.next().isPresent()) {
            list = desks.board.published(list.next());
            read.addAll(list.rows());
        }

        assertThat(read).extracting(CallRow::id).doesNotHaveDuplicates().containsAll(published);
        assertThat(read).isSortedAccordingTo((one, other) -> other.closesAt().compareTo(one.closesAt()));
        var first = desks.asSecretary(() -> desks.editing.calls(Optional.empty()));
        assertThat(first.rows()).hasSize(20).extracting(CallDraftRow::id).contains(published.getLast());
        assertThat(desks.asSecretary(() -> desks.editing.calls(first.next())).rows())
                .extracting(CallDraftRow::id)
                .contains(published.getFirst())
                .doesNotContain(published.getLast());
    }

    private long rows(Room room, String table, String column, CallId call) {
        return desks.in(room, () -> desks.sql
                .sql("select count(*) from call." + table + " where " + column + " = ?")
                .param(call.value())
                .query(Long.class)
                .single());
    }
}
