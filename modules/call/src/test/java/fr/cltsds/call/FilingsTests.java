package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.room.Room;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ModuleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** Receipts are numbered without gap; before the deadline the nation counts, after it the secretariat reads. */
@ModuleTest
class FilingsTests {

    private final CallDesks desks;
    private final ReceiptBooks books;
    private final Filings filings;
    private final DraftMovements movements;

    @Autowired
    FilingsTests(ApplicationContext portal) {
        desks = new CallDesks(portal);
        books = portal.getBean(ReceiptBooks.class);
        filings = portal.getBean(Filings.class);
        movements = portal.getBean(DraftMovements.class);
    }

    @Test
    void receiptsOfACallAreNumberedFromOne() {
        var call = desks.published();
        var other = desks.published();
        var reference = desks.page(call).reference();

        assertThat(next(call)).isEqualTo(reference + "-0001");
        assertThat(next(call)).isEqualTo(reference + "-0002");
        assertThat(next(other)).isEqualTo(desks.page(other).reference() + "-0001");
        assertThat(next(call)).isEqualTo(reference + "-0003");
    }

    @Test
    void aFilingThatFailsLeavesNoGap() {
        var call = desks.published();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> desks.inTerritory(TerritoryId.mint(), () -> {
                    throw new IllegalStateException(books.next(call));
                }));

        assertThat(next(call)).endsWith("-0001");
    }

    @Test
    void manyWhoFileAtOnceWaitForTheirTurnAndEachHasHerNumber() throws Exception {
        var call = desks.published();
        Callable<String> filing = () -> desks.inTerritory(TerritoryId.mint(), () -> {
            var number = books.next(call);
            pause();
            return number;
        });

        List<String> numbers;
        try (var threads = Executors.newFixedThreadPool(6)) {
            numbers = new ArrayList<>();
            for (var filed : threads.invokeAll(
                    IntStream.range(0, 12).mapToObj(_ -> filing).toList())) {
                numbers.add(filed.get());
            }
        }

        var reference = desks.page(call).reference();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "%s-%04d".formatted(reference, number))
                        .toList());
    }

    @Test
    void aDraftCallHasNoBookOfReceipts() {
        var call = desks.drafted(true);

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> next(call));
    }

    @Test
    void aTerritoryMayTakeANumberAndNothingElseOfTheBook() {
        var call = desks.published();

        refusedInATerritory("update call.receipt_book set reference = 'AUTRE' where call_id = ?", call);
        refusedInATerritory("delete from call.receipt_book where call_id = ?", call);
    }

    @Test
    void aTerritoryTurnsTheBookOneNumberAtATimeAndNeverBack() {
        var call = desks.published();
        var first = next(call);

        outOfOrder("update call.receipt_book set last = last + 2 where call_id = ?", call);
        outOfOrder("update call.receipt_book set last = last - 1 where call_id = ?", call);

        assertThat(first).endsWith("-0001");
        assertThat(next(call)).endsWith("-0002");
    }

    @Test
    void beforeTheDeadlineTheSecretariatCountsAndReadsNobody() {
        var call = desks.published();
        file(call, "Creuse", 1, UUID.randomUUID());
        begun(call);
        begun(call);
        gone(call);

        assertThat(desks.asSecretary(() -> desks.filings.counts(call))).isEqualTo(new FilingCounts(1, 1));
        assertThat(desks.asSecretary(() -> desks.filings.filings(call, Optional.empty())))
                .isEqualTo(new FilingList.NotYet(desks.page(call).window().closesAt()));
        assertThat(desks.asSecretary(() -> desks.editing.calls(Optional.empty()))
                        .rows())
                .filteredOn(row -> row.id().equals(call))
                .extracting(CallDraftRow::counts)
                .containsExactly(new FilingCounts(1, 1));
    }

    @Test
    void afterTheDeadlineEachCandidacyIsReadByItsLatestVersion() {
        var call = desks.published();
        var creuse = TerritoryId.mint();
        var candidacy = UUID.randomUUID();
        register(call, creuse, "Creuse", 1, candidacy);
        file(call, "Jura", 1, UUID.randomUUID());
        register(call, creuse, "Creuse", 2, candidacy);
        desks.close(call);

        assertThat(listed(call, Optional.empty()).rows())
                .extracting(FilingRow::territoryName, FilingRow::version)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Jura", 1),
                        org.assertj.core.groups.Tuple.tuple("Creuse", 2));
        assertThat(desks.asSecretary(() -> desks.filings.counts(call)).filed()).isEqualTo(2);
    }

    @Test
    void aWithdrawnCandidacyStaysOnTheListAndIsNoLongerCounted() {
        var call = desks.published();
        var candidacy = UUID.randomUUID();
        var territory = TerritoryId.mint();
        register(call, territory, "Hérault", 1, candidacy);
        desks.in(Room.of(territory), () -> {
            filings.withdraw(call, territory, candidacy, desks.clock.instant());
            return true;
        });
        desks.close(call);

        assertThat(listed(call, Optional.empty()).rows()).singleElement().matches(FilingRow::withdrawn);
        assertThat(desks.asSecretary(() -> desks.filings.counts(call)).filed()).isZero();
    }

    @Test
    void theListOfFilingsIsReadPageByPage() {
        var call = desks.published();
        var filed = IntStream.range(0, 53).mapToObj(_ -> UUID.randomUUID()).toList();
        filed.forEach(candidacy -> file(call, "Somme", 1, candidacy));
        desks.close(call);

        var first = listed(call, Optional.empty());
        var second = listed(call, first.next());

        assertThat(first.rows()).hasSize(50);
        assertThat(second.next()).isEmpty();
        assertThat(java.util.stream.Stream.concat(first.rows().stream(), second.rows().stream()))
                .extracting(FilingRow::candidacy)
                .containsExactlyElementsOf(filed);
    }

    @Test
    void aTerritoryTellsTheNationOfItsOwnFilingOnly() {
        var call = desks.published();
        var elsewhere = TerritoryId.mint();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> desks.in(Room.of(TerritoryId.mint()), () -> {
                    filings.register(entry(call, elsewhere, "Ailleurs", 1, UUID.randomUUID(), 1));
                    return true;
                }))
                .withStackTraceContaining("row-level security");
        refusedInATerritory("select count(*) from call.filing where call_id = ?", call);
        refusedInATerritory("select count(*) from call.draft_movement where call_id = ?", call);
    }

    @Test
    void aTerritoryNeitherHidesNorWithdrawsTheFilingOfAnother() {
        var call = desks.published();
        var candidacy = UUID.randomUUID();
        var elsewhere = TerritoryId.mint();
        file(call, "Creuse", 1, candidacy);
        register(call, elsewhere, "Ailleurs", 9, candidacy);
        desks.in(Room.of(elsewhere), () -> {
            filings.withdraw(call, elsewhere, candidacy, desks.clock.instant());
            return true;
        });
        desks.close(call);

        assertThat(listed(call, Optional.empty()).rows())
                .filteredOn(row -> !row.withdrawn())
                .extracting(FilingRow::territoryName)
                .containsExactly("Creuse");
        assertThat(desks.asSecretary(() -> desks.filings.counts(call)).filed()).isEqualTo(1);
    }

    @Test
    void theSameVersionIsRegisteredOnce() {
        var call = desks.published();
        var territory = TerritoryId.mint();
        var candidacy = UUID.randomUUID();
        register(call, territory, "Creuse", 1, candidacy);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> register(call, territory, "Creuse", 1, candidacy));
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String next(CallId call) {
        return desks.inTerritory(TerritoryId.mint(), () -> books.next(call));
    }

    private void begun(CallId call) {
        desks.in(Room.of(TerritoryId.mint()), () -> {
            movements.begun(call, desks.clock.instant());
            return true;
        });
    }

    private void gone(CallId call) {
        desks.in(Room.of(TerritoryId.mint()), () -> {
            movements.gone(call, desks.clock.instant());
            return true;
        });
    }

    private void file(CallId call, String territory, int version, UUID candidacy) {
        register(call, TerritoryId.mint(), territory, version, candidacy);
    }

    private void register(CallId call, TerritoryId territory, String name, int version, UUID candidacy) {
        desks.in(Room.of(territory), () -> {
            var number = Integer.parseInt(books.next(call).replaceAll(".*-", ""));
            filings.register(entry(call, territory, name, version, candidacy, number));
            return true;
        });
    }

    private FilingEntry entry(
            CallId call, TerritoryId territory, String name, int version, UUID candidacy, int number) {
        return new FilingEntry(
                call,
                "AMI-%04d".formatted(number),
                territory,
                candidacy,
                version,
                name,
                "Conseil départemental des exemples",
                "DEPARTEMENT",
                now(),
                false,
                Sha256.of(Ids.next().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Instant now() {
        return desks.clock.instant();
    }

    private FilingList.Listed listed(CallId call, Optional<FilingCursor> after) {
        return (FilingList.Listed) desks.asSecretary(() -> desks.filings.filings(call, after));
    }

    private void refusedInATerritory(String statement, CallId call) {
        refused(statement, call, "permission denied");
    }

    private void outOfOrder(String statement, CallId call) {
        refused(statement, call, "Receipts are numbered one after the other: 1 was last");
    }

    private void refused(String statement, CallId call, String words) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(statement)
                .isThrownBy(() -> desks.inTerritory(TerritoryId.mint(), () -> desks.sql
                        .sql(statement)
                        .param(call.value())
                        .query((row, _) -> row.getObject(1))
                        .list()))
                .withStackTraceContaining(words);
    }
}
