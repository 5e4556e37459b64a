package fr.cltsds.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trial.GroundTest;
import trial.NotebookDesk;
import trial.NotebookListening;
import trial.OpenNotebook;

/** What happened is heard once, told again when it was not, and parked when nobody can hear it. */
@GroundTest
class RetoldPublicationsTests {

    private final NotebookDesk desk;
    private final NotebookListening listening;
    private final RetoldPublications job;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final UUID notebook = Ids.next();

    @Autowired
    RetoldPublicationsTests(
            NotebookDesk desk,
            NotebookListening listening,
            RetoldPublications job,
            TransactionTemplate transaction,
            JdbcClient sql) {
        this.desk = desk;
        this.listening = listening;
        this.job = job;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Test
    void whatWasHeardLeavesTheRegistry() {
        open();

        await().until(() -> listening.heard().containsKey(notebook));
        await().until(() -> stages().isEmpty());
    }

    @Test
    void whatWasNotHeardIsToldAgainAfterAMinute() {
        listening.failFor(notebook, 1);
        open();
        await().until(() -> stages().equals(List.of("FAILED 1")));

        again();
        assertThat(stages()).containsExactly("FAILED 1");

        aWhileAgo("61 seconds");
        again();
        await().until(() -> listening.heard().containsKey(notebook));
        await().until(() -> stages().isEmpty());
    }

    @Test
    void afterFiveMoreTimesInVainItIsParked() {
        listening.failFor(notebook, 100);
        open();

        for (var attempt = 1; attempt <= 6; attempt++) {
            var failed = "FAILED " + attempt;
            await().until(() -> stages().equals(List.of(failed)));
            aWhileAgo("7 hours");
            again();
        }

        assertThat(stages()).isEmpty();
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void aListenerThatDiedWithItsNodeIsToldAgain() {
        listening.failFor(notebook, 1);
        open();
        await().until(() -> stages().equals(List.of("FAILED 1")));
        inTheJobs("update events.event_publication set status = 'PROCESSING' where serialized_event like :about");

        again();
        assertThat(stages()).containsExactly("PROCESSING 1");

        aWhileAgo("11 minutes");
        again();

        await().until(() -> listening.heard().containsKey(notebook));
    }

    @ParameterizedTest
    @MethodSource("otherRooms")
    void noOtherRoomReadsWhatHappened(Room room) {
        Rooms.enter(room, () -> assertThatThrownBy(
                        () -> transaction.execute(_ -> sql.sql("select count(*) from events.event_publication")
                                .query(Integer.class)
                                .single()))
                .hasStackTraceContaining("permission denied for table event_publication"));
    }

    static Stream<Room> otherRooms() {
        return Stream.of(Room.of(TerritoryId.mint()), Room.national(), Room.open());
    }

    private void open() {
        var _ = desk.open(new OpenNotebook(TerritoryId.mint(), notebook, "Cahier", List.of()));
    }

    private void again() {
        Rooms.enter(Room.jobs(), job::run);
    }

    private void aWhileAgo(String interval) {
        inTheJobs("update events.event_publication set publication_date = publication_date - interval '" + interval
                + "', last_resubmission_date = last_resubmission_date - interval '" + interval
                + "' where serialized_event like :about");
    }

    private void inTheJobs(String statement) {
        Rooms.enter(
                Room.jobs(),
                () -> transaction.executeWithoutResult(_ -> assertThat(
                                sql.sql(statement).param("about", about()).update())
                        .isEqualTo(1)));
    }

    private List<String> stages() {
        return Rooms.ask(
                Room.jobs(),
                () -> transaction.execute(_ -> sql.sql(
                                "select status || ' ' || completion_attempts from events.event_publication where serialized_event like :about")
                        .param("about", about())
                        .query(String.class)
                        .list()));
    }

    private int parked() {
        return Rooms.ask(
                Room.jobs(),
                () -> transaction.execute(_ -> sql.sql(
                                "select count(*) from jobs.parked_publication where serialized_event like :about and attempts = 6")
                        .param("about", about())
                        .query(Integer.class)
                        .single()));
    }

    private String about() {
        return "%" + notebook + "%";
    }
}
