package fr.cltsds.people;

import static fr.cltsds.people.PeopleRule.THE_REASON_IS_TOLD;
import static fr.cltsds.people.PeopleRule.THE_TERRITORY_MAY_BE_ENTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.journal.JournalBoard;
import fr.cltsds.journal.JournalRow;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rule;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.testkit.PortalDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trial.ClosedTerritories;
import trial.GroundTest;
import trial.NotebookBoard;
import trial.NotebookDesk;
import trial.OpenNotebook;

/** The HCTS and ANSA look into one territory for a reason, for an hour, and the territory knows it. */
@GroundTest
class EntryTests {

    private static final String REASON = "Le territoire demande de l’aide sur sa gouvernance";

    private final EntryDesk desk;
    private final EntryBoard board;
    private final JournalBoard journal;
    private final NotebookDesk notebooks;
    private final NotebookBoard reading;
    private final Memberships memberships;
    private final NationalRoles roles;
    private final ClosedTerritories closed;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final Clock clock;
    private final ActingAs acting;
    private final PortalDatabase database;

    private final TerritoryId territory = TerritoryId.mint();
    private final Actor secretary =
            ActingAs.person("Une secrétaire " + territory.value().hashCode());
    private final Actor lead = ActingAs.person("Une porteuse");

    @Autowired
    EntryTests(
            EntryDesk desk,
            EntryBoard board,
            JournalBoard journal,
            NotebookDesk notebooks,
            NotebookBoard reading,
            Memberships memberships,
            NationalRoles roles,
            ClosedTerritories closed,
            TransactionTemplate transaction,
            JdbcClient sql,
            Clock clock,
            ActingAs acting,
            PortalDatabase database) {
        this.desk = desk;
        this.board = board;
        this.journal = journal;
        this.notebooks = notebooks;
        this.reading = reading;
        this.memberships = memberships;
        this.roles = roles;
        this.closed = closed;
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
        this.acting = acting;
        this.database = database;
    }

    @BeforeEach
    void aTerritoryWithItsLeadAndASecretaryOfTheHcts() {
        Rooms.enter(
                Room.of(territory), () -> transaction.executeWithoutResult(_ -> memberships.grant(lead, Role.LEAD)));
        Rooms.enter(
                Room.national(),
                () -> transaction.executeWithoutResult(_ -> {
                    var _ = roles.save(new NationalRole(secretary, Role.SECRETARIAT, null, clock.instant()));
                }));
    }

    @Test
    void theSecretariatSeesNothingOfATerritoryUntilItEntersWithAReason() {
        var notebook = notebooks.open(new OpenNotebook(territory, Ids.next(), "Cahier", List.of()));
        assertThatThrownBy(() -> acting.as(secretary, () -> reading.read(territory, notebook)))
                .isInstanceOf(Missing.class);

        var entry = entered(REASON);

        assertThat(Duration.between(entry.since(), entry.until())).isEqualTo(Duration.ofMinutes(60));
        assertThat(acting.as(secretary, () -> reading.read(territory, notebook).title()))
                .isEqualTo("Cahier");
        assertThat(acting.as(secretary, () -> board.mine(territory))).contains(entry);
    }

    @Test
    void whoEntersReadsAndDoesNothing() {
        var notebook = notebooks.open(new OpenNotebook(territory, Ids.next(), "Cahier", List.of()));
        var _ = entered(REASON);

        assertThatThrownBy(() -> acting.as(secretary, () -> notebooks.read(territory, notebook)))
                .isInstanceOf(Missing.class);
        assertThat(acting.as(lead, () -> notebooks.read(territory, notebook).title()))
                .isEqualTo("Cahier");
    }

    @Test
    void whoLeavesSeesNothingAnyMoreAndTheTerritoryKnows() {
        var entry = entered(REASON);

        acting.as(secretary, () -> desk.leave(territory));
        acting.as(secretary, () -> desk.leave(territory));

        assertThat(acting.as(secretary, () -> board.mine(territory))).isEmpty();
        assertThatThrownBy(() -> acting.as(secretary, () -> board.entries(territory, Optional.empty())))
                .isInstanceOf(Missing.class);
        assertThat(acting.as(lead, () -> journal.entries(territory, Optional.empty()))
                        .rows())
                .extracting(JournalRow::act, JournalRow::object, JournalRow::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("entry.ended", entry.id(), Optional.of("SECRETARIAT")),
                        org.assertj.core.groups.Tuple.tuple("entry.opened", entry.id(), Optional.of("SECRETARIAT")));
    }

    @Test
    void anEntryIsNeverMadeLonger() {
        var _ = entered(REASON);

        assertThatThrownBy(() -> Rooms.enter(
                        Room.of(territory),
                        () -> transaction.executeWithoutResult(_ -> {
                            var _ = sql.sql("update people.entry set until = until + interval '1 hour'")
                                    .update();
                        })))
                .hasStackTraceContaining("only ever ends sooner");
    }

    @Test
    void aReviewerEntersNoTerritoryByHerOwnWish() {
        var reviewer = ActingAs.person("Une rapporteure");
        Rooms.enter(
                Room.national(),
                () -> transaction.executeWithoutResult(_ -> {
                    var _ = roles.save(new NationalRole(reviewer, Role.REVIEWER, null, clock.instant()));
                }));

        assertThatThrownBy(() -> acting.as(reviewer, () -> desk.enter(new EnterTerritory(territory, REASON))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theTerritoryReadsWhoCameAndWhy() {
        var entry = entered("  " + REASON + "  ");

        var page = acting.as(lead, () -> board.entries(territory, Optional.empty()));
        var rows = acting.as(lead, () -> journal.entries(territory, Optional.empty()))
                .rows();

        assertThat(page.rows()).containsExactly(entry);
        assertThat(entry.role()).isEqualTo(Role.SECRETARIAT);
        assertThat(entry.reason()).isEqualTo(REASON);
        assertThat(rows)
                .extracting(
                        JournalRow::act, JournalRow::object, JournalRow::reason, JournalRow::role, JournalRow::person)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "entry.opened",
                        entry.id(),
                        Optional.of(REASON),
                        Optional.of("SECRETARIAT"),
                        Optional.of(secretary.person().value())));
    }

    @Test
    void anEntryEndsAfterAnHourAndIsRenewedByGivingAReasonAgain() throws SQLException {
        var first = entered(REASON);
        twoHoursPass();
        assertThatThrownBy(() -> acting.as(secretary, () -> reading.read(territory, Ids.next())))
                .isInstanceOf(Missing.class);
        assertThat(acting.as(secretary, () -> board.mine(territory))).isEmpty();

        var second = entered("Suite de l’échange avec la porteuse");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(acting.as(lead, () -> board.entries(territory, Optional.empty()))
                        .rows())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trop peu", "         court          "})
    void aReasonIsASentence(String reason) {
        assertThat(broken(reason)).containsExactly(THE_REASON_IS_TOLD);
    }

    @Test
    void aReasonIsNoReport() {
        assertThat(broken("x".repeat(501))).containsExactly(THE_REASON_IS_TOLD);
    }

    @Test
    void aTerritoryThatMayNotBeEnteredYetStaysClosedAndAllReasonsAreTold() {
        closed.close(territory);

        assertThat(broken(REASON)).containsExactly(THE_TERRITORY_MAY_BE_ENTERED);
        assertThat(broken("")).containsExactly(THE_REASON_IS_TOLD, THE_TERRITORY_MAY_BE_ENTERED);
        assertThat(acting.as(lead, () -> board.entries(territory, Optional.empty()))
                        .rows())
                .isEmpty();
    }

    @Test
    void nobodyElseEntersAndNobodyEntersNowhere() {
        var command = new EnterTerritory(territory, REASON);
        var nowhere = new EnterTerritory(TerritoryId.mint(), REASON);

        assertThatThrownBy(() -> acting.as(lead, () -> desk.enter(command))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> desk.enter(command)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> acting.as(secretary, () -> desk.enter(nowhere)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aTerritoryReadsNoNationalRoleButTheActorsOwn() {
        var seen = acting.as(
                secretary,
                () -> Rooms.ask(
                        Room.of(territory),
                        () -> transaction.execute(_ -> sql.sql("select distinct person_id from people.national_role")
                                .query((row, _) -> row.getObject(1, UUID.class))
                                .list())));

        assertThat(seen).containsExactly(secretary.person().value());
    }

    private EntryRow entered(String reason) {
        return acting.as(secretary, () -> desk.enter(new EnterTerritory(territory, reason)))
                .orThrow();
    }

    private List<Rule> broken(String reason) {
        return switch (acting.as(secretary, () -> desk.enter(new EnterTerritory(territory, reason)))) {
            case Outcome.Done<EntryRow> done -> throw new AssertionError("Entered: " + done);
            case Outcome.Refused<EntryRow>(var rules) ->
                rules.stream().map(Broken::rule).toList();
        };
    }

    private void twoHoursPass() throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            var _ = statement.execute("update people.entry set since = since - interval '2 hours',"
                    + " until = until - interval '2 hours' where territory_id = '" + territory + "'");
        }
    }
}
