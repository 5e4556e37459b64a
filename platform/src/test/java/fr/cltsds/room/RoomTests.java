package fr.cltsds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Missing;
import fr.cltsds.people.Memberships;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ActingAs;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trial.GroundTest;
import trial.NotebookDesk;
import trial.NotebookListening;
import trial.OpenNotebook;

/** What standing in a room means, shown on an aggregate that belongs to nobody. */
@GroundTest
class RoomTests {

    private final NotebookDesk desk;
    private final NotebookListening listening;
    private final Memberships memberships;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final Clock clock;
    private final ActingAs acting;

    private final TerritoryId here = TerritoryId.mint();
    private final TerritoryId elsewhere = TerritoryId.mint();

    @Autowired
    RoomTests(
            NotebookDesk desk,
            NotebookListening listening,
            Memberships memberships,
            TransactionTemplate transaction,
            JdbcClient sql,
            Clock clock,
            ActingAs acting) {
        this.desk = desk;
        this.listening = listening;
        this.memberships = memberships;
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
        this.acting = acting;
    }

    @Test
    void whatIsWrittenInATerritoryIsReadThereAndNowhereElse() {
        var notebook = opened(here);

        assertThat(desk.all(here))
                .extracting("id", "territory")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(notebook, here.value()));
        assertThat(desk.all(elsewhere)).isEmpty();
    }

    @Test
    void aChildTableTakesTheRoomOfItsTransaction() {
        var notebook = opened(here);

        var rooms = Rooms.ask(
                Room.of(here),
                () -> transaction.execute(_ -> sql.sql(
                                "select territory_id from trial.notebook_page where notebook_id = :id order by position")
                        .param("id", notebook)
                        .query(UUID.class)
                        .list()));

        assertThat(rooms).containsExactly(here.value(), here.value());
        assertThat(desk.all(here).getFirst().pages()).containsExactly("Une page", "Une autre");
    }

    @Test
    void elsewhereAnswersAsIfNothingWereThere() {
        var member = ActingAs.person("Une membre");
        var notebook = opened(elsewhere);
        Rooms.enter(Room.of(here), () -> transaction.executeWithoutResult(_ -> memberships.grant(member, Role.READER)));

        acting.as(member, () -> {
            assertThatThrownBy(() -> desk.read(here, notebook)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> desk.read(elsewhere, notebook)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> desk.read(TerritoryId.mint(), notebook)).isInstanceOf(Missing.class);
        });
        assertThatThrownBy(() -> desk.read(elsewhere, notebook)).isInstanceOf(Missing.class);
    }

    @Test
    void aMemberComesInAndIsTheActorOfHerTransaction() {
        var member = ActingAs.person("Une autre membre");
        var notebook = opened(here);
        Rooms.enter(Room.of(here), () -> transaction.executeWithoutResult(_ -> memberships.grant(member, Role.READER)));

        var title = acting.as(member, () -> desk.read(here, notebook).title());
        var actor = acting.as(
                member, () -> Rooms.ask(Room.of(here), () -> transaction.execute(_ -> setting("room.actor"))));

        assertThat(title).isEqualTo("Cahier");
        assertThat(actor).isEqualTo(member.person().toString());
    }

    @Test
    void aPersonStandsInHerOwnRoomAndTheVisitorInThePublicOne() {
        var person = ActingAs.person("Une personne");

        assertThat(acting.as(person, desk::mine)).isEqualTo(Room.of(person.person()));
        assertThatThrownBy(desk::mine).isInstanceOf(Missing.class);
        assertThat(desk.open()).isEqualTo(Room.open());
    }

    @Test
    void theNationsRoomHasNoTenantAndReadsNoTerritory() {
        assertThat(RoomTransactions.tenantOf(Room.national())).isEqualTo(new UUID(0, 0));
        assertThat(RoomTransactions.tenantOf(Room.jobs())).isEqualTo(new UUID(0, 0));
        var role = acting.as(ActingAs.person("Personne de la nation"), () -> {
            assertThatThrownBy(desk::ofTheNation).isInstanceOf(Missing.class);
            return Rooms.ask(
                    Room.national(), () -> transaction.execute(_ -> setting("role") + setting("room.territory")));
        });

        assertThat(role).isEqualTo("none");
        Rooms.enter(Room.national(), () -> assertThatThrownBy(desk::ofTheNation)
                .hasStackTraceContaining("permission denied for table notebook"));
    }

    @Test
    void aSessionOfTheJobsKnowsNoSingleRoom() {
        Rooms.enter(Room.jobs(), () -> assertThatThrownBy(() -> transaction.execute(
                        _ -> sql.sql("select room.id()").query(UUID.class).single()))
                .hasStackTraceContaining("No room is told: room.id is empty"));
    }

    @Test
    void nobodyStandsInTwoRooms() {
        Rooms.enter(Room.of(here), () -> {
            Rooms.enter(Room.of(here), () -> assertThat(Rooms.current()).isEqualTo(Room.of(here)));
            assertThatThrownBy(() -> Rooms.enter(Room.of(elsewhere), () -> {}))
                    .isInstanceOf(Rooms.TwoRooms.class)
                    .hasMessageContaining(here.toString())
                    .hasMessageContaining(elsewhere.toString());
            assertThatThrownBy(() -> desk.all(elsewhere)).isInstanceOf(Rooms.TwoRooms.class);
        });
    }

    @Test
    void nothingIsReadOutsideARoom() {
        assertThatThrownBy(() -> transaction.execute(_ -> setting("room.id"))).hasMessageContaining("No room is bound");
        assertThatThrownBy(() -> sql.sql("select 1").query(Integer.class).single())
                .hasStackTraceContaining("No room is bound");
    }

    @Test
    void aConnectionForgetsItsRoomWithItsTransaction() {
        Rooms.enter(Room.of(here), () -> {
            assertThat(transaction.<String>execute(_ -> setting("room.territory")))
                    .isEqualTo(here.toString());
            assertThat(sql.sql("select coalesce(current_setting('room.territory', true), '')")
                            .query(String.class)
                            .single())
                    .isEmpty();
        });
    }

    @Test
    void timeIsTheDatabasesInsideATransaction() {
        Rooms.enter(
                Room.of(here),
                () -> transaction.executeWithoutResult(_ -> {
                    var begun = sql.sql("select transaction_timestamp()")
                            .query(java.time.OffsetDateTime.class)
                            .single();
                    assertThat(clock.instant()).isEqualTo(begun.toInstant());
                }));
    }

    @Test
    void aListenerEntersTheRoomOfItsEventBeforeItsTransaction() {
        var notebook = opened(here);

        await().until(() -> listening.heard().containsKey(notebook));

        assertThat(listening.heard().get(notebook))
                .isEqualTo(new NotebookListening.Heard(Room.of(here), here.value(), "portal_territory", 1));
    }

    private UUID opened(TerritoryId territory) {
        return desk.open(new OpenNotebook(territory, Ids.next(), "Cahier", List.of("Une page", "Une autre")));
    }

    private String setting(String name) {
        return sql.sql("select coalesce(current_setting(:name, true), '')")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
