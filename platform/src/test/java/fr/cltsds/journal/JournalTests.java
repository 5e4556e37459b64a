package fr.cltsds.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.kernel.Ids;
import fr.cltsds.people.Memberships;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.testkit.PortalDatabase;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import trial.GroundTest;

/** The journal says who did what, and nobody changes what it says. */
@GroundTest
class JournalTests {

    private final Journal journal;
    private final JournalBoard board;
    private final JournalProof proof;
    private final Sealing sealing;
    private final Memberships memberships;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final ActingAs acting;
    private final PortalDatabase database;

    private final TerritoryId territory = TerritoryId.mint();
    private final UUID object = Ids.next();

    @Autowired
    JournalTests(
            Journal journal,
            JournalBoard board,
            JournalProof proof,
            Sealing sealing,
            Memberships memberships,
            TransactionTemplate transaction,
            JdbcClient sql,
            ActingAs acting,
            PortalDatabase database) {
        this.journal = journal;
        this.board = board;
        this.proof = proof;
        this.sealing = sealing;
        this.memberships = memberships;
        this.transaction = transaction;
        this.sql = sql;
        this.acting = acting;
        this.database = database;
    }

    @Test
    void anActIsWrittenWithItsAuthorAndRoleAndWithoutAnyValue() {
        var lead = member("Une porteuse", Role.LEAD);

        acting.as(lead, () -> here(() -> journal.record("trial.changed", object, "title", "purpose")));

        var row = acting.as(
                lead, () -> board.entries(territory, Optional.empty()).rows().getFirst());
        assertThat(row.person()).contains(lead.person().value());
        assertThat(row.role()).contains("LEAD");
        assertThat(row.act()).isEqualTo("trial.changed");
        assertThat(row.object()).isEqualTo(object);
        assertThat(row.fields()).containsExactly("title", "purpose");
        assertThat(row.reason()).isEmpty();
        assertThat(row.seal()).isEmpty();
    }

    @Test
    void anActWithoutATransactionIsNotWritten() {
        assertThatThrownBy(() -> Rooms.enter(Room.of(territory), () -> journal.record("trial.changed", object)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anActThatDoesNotTakePlaceLeavesNothing() {
        assertThatThrownBy(() -> here(() -> {
                    journal.record("trial.changed", object);
                    throw new IllegalStateException("It did not take place");
                }))
                .hasMessage("It did not take place");

        assertThat(entries()).isZero();
    }

    @Test
    void entriesAreSealedInOrderAndTheChainHolds() {
        write(3);
        seal();
        write(2);
        seal();

        var lead = member("Une lectrice", Role.READER);
        var page = acting.as(lead, () -> board.entries(territory, Optional.empty()));
        assertThat(page.rows()).hasSize(5).allMatch(row -> row.seal().isPresent());
        assertThat(page.rows()).extracting(row -> row.place().orElseThrow()).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(page.rows()).extracting(row -> row.seal().orElseThrow()).doesNotHaveDuplicates();
        assertThat(breach()).isEmpty();
    }

    @Test
    void aLongJournalIsReadPageByPage() {
        write(53);
        var lead = member("Une lectrice patiente", Role.READER);

        var first = acting.as(lead, () -> board.entries(territory, Optional.empty()));
        var second = acting.as(lead, () -> board.entries(territory, first.next()));

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(3);
        assertThat(second.next()).isEmpty();
        assertThat(second.rows().getFirst().number())
                .isLessThan(first.rows().getLast().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set act = 'trial.other' where room_id = ?",
                "update journal.entry set seal = null, place = null, sealed_at = null where room_id = ?",
                "update journal.entry set seal = sha256('other') where room_id = ?",
                "delete from journal.entry where room_id = ?"
            })
    void evenItsOwnerNeitherChangesNorDeletesASealedEntry(String statement) {
        write(1);
        seal();

        assertThatThrownBy(() -> asSuperuser(statement)).hasMessageContaining("only added to, and sealed once");
        assertThat(breach()).isEmpty();
    }

    @Test
    void aRoomMayNotSealOrChangeItsOwnJournal() {
        write(1);

        assertThatThrownBy(() -> here(() -> {
                    var _ = sql.sql("update journal.entry set sealed_at = at").update();
                }))
                .hasStackTraceContaining("permission denied for table entry");
        assertThatThrownBy(() -> here(() -> {
                    var _ = sql.sql("delete from journal.entry").update();
                }))
                .hasStackTraceContaining("permission denied for table entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set reason = 'Une autre raison' where place = 3 and room_id = ?",
                "update journal.entry set at = at + interval '1 microsecond' where place = 3 and room_id = ?",
                "delete from journal.entry where place = 3 and room_id = ?"
            })
    void whoeverDisarmsTheTriggerIsFoundOut(String statement) throws SQLException {
        write(5);
        seal();

        asSuperuser("set session_replication_role = replica; " + statement);

        assertThat(breach())
                .hasValueSatisfying(breach -> assertThat(breach.place()).isEqualTo(3));
    }

    @Test
    void theJobsSeeAllRoomsAndATerritoryItsOwn() {
        write(1);
        var elsewhere = TerritoryId.mint();

        var seen = Rooms.ask(
                Room.of(elsewhere),
                () -> transaction.execute(_ -> sql.sql("select count(*) from journal.entry where object_id = :object")
                        .param("object", object)
                        .query(Integer.class)
                        .single()));

        assertThat(seen).isZero();
        assertThat(entries()).isEqualTo(1);
    }

    private fr.cltsds.people.Actor member(String name, Role role) {
        var actor = ActingAs.person(name);
        here(() -> memberships.grant(actor, role));
        return actor;
    }

    private void write(int times) {
        LongStream.range(0, times)
                .forEach(_ -> here(() -> journal.recordWithReason("trial.explained", object, "Une bonne raison")));
    }

    private void here(Runnable act) {
        Rooms.enter(Room.of(territory), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private void seal() {
        Rooms.enter(Room.jobs(), sealing::run);
    }

    private Optional<JournalBreach> breach() {
        return Rooms.ask(Room.of(territory), () -> transaction.execute(_ -> proof.firstBreach(territory.value())));
    }

    private int entries() {
        return Rooms.ask(
                Room.jobs(),
                () -> transaction.execute(_ -> sql.sql("select count(*) from journal.entry where room_id = :room")
                        .param("room", territory.value())
                        .query(Integer.class)
                        .single()));
    }

    /** As a superuser of the server would: the one who can do anything. */
    private void asSuperuser(String statements) throws SQLException {
        try (var connection = database.superuser()) {
            for (var statement : statements.split(";")) {
                try (var prepared = connection.prepareStatement(statement)) {
                    if (statement.contains("?")) {
                        prepared.setObject(1, territory.value());
                    }
                    var _ = prepared.execute();
                }
            }
        }
    }
}
