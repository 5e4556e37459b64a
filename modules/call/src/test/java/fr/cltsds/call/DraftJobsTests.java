package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CandidacyDesks.Opened;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.testkit.ModuleTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The jobs know where a draft is and until when; what they say of it is said in its own room. */
@ModuleTest
class DraftJobsTests {

    private final CandidacyDesks desks;
    private final DraftReminders reminders;
    private final DraftPurges purges;

    @Autowired
    DraftJobsTests(ApplicationContext portal) {
        desks = new CandidacyDesks(portal);
        reminders = portal.getBean(DraftReminders.class);
        purges = portal.getBean(DraftPurges.class);
    }

    @Test
    void theLeadAndTheEditorsAreRemindedOnceForADeadline() {
        var draft = desks.opened();
        var _ = desks.joined(draft, Role.EDITOR);
        var _ = desks.joined(draft, Role.READER);
        closesIn(draft, Duration.ofDays(6));

        remind();
        eventually(() -> assertThat(reminded(draft, "candidacy-reminder")).isEqualTo(2));
        remind();
        remind();

        assertThat(desks.count(draft.territory(), "call.sent_reminder")).isEqualTo(1);
        assertThat(reminded(draft, "candidacy-reminder")).isEqualTo(2);
    }

    @Test
    void twoDaysBeforeTheDeadlineTheyAreRemindedAgain() {
        var draft = desks.opened();
        closesIn(draft, Duration.ofDays(6));
        remind();
        eventually(() -> assertThat(reminded(draft, "candidacy-reminder")).isEqualTo(1));

        moveTheClockOf(draft, Duration.ofDays(5));
        remind();

        eventually(() -> assertThat(reminded(draft, "candidacy-reminder")).isEqualTo(2));
    }

    @Test
    void whatIsFiledIsNotRemindedUnlessItWasReopened() {
        var filed = desks.complete();
        var _ = desks.file(filed).orThrow();
        var reopened = desks.complete();
        var _ = desks.file(reopened).orThrow();
        desks.asLead(reopened, () -> desks.desk
                .reopen(new CandidacyCommand.ReopenCandidacy(reopened.territory(), reopened.id()))
                .orThrow());
        closesIn(filed, Duration.ofDays(6));
        closesIn(reopened, Duration.ofDays(6));

        remind();

        eventually(() ->
                assertThat(reminded(reopened, "candidacy-reminder-reopened")).isEqualTo(1));
        assertThat(reminded(filed, "candidacy-reminder")).isZero();
    }

    @Test
    void aDraftNeverFiledIsErasedAYearAfterItsCallAndAFiledOneIsNot() {
        var draft = desks.complete();
        var filed = desks.complete();
        var _ = desks.file(filed).orThrow();
        closedAgo(draft, Duration.ofDays(364));
        closedAgo(filed, Duration.ofDays(370));
        purge();
        assertThat(desks.count(draft.territory(), "call.candidacy")).isEqualTo(1);

        closedAgo(draft, Duration.ofDays(370));
        purge();

        eventually(() ->
                assertThat(desks.count(draft.territory(), "call.candidacy")).isZero());
        assertThat(desks.count(draft.territory(), "papers.paper")).isZero();
        assertThat(desks.count(filed.territory(), "call.filed_version")).isEqualTo(1);
    }

    private void remind() {
        Rooms.enter(Room.jobs(), reminders::run);
    }

    private void purge() {
        Rooms.enter(Room.jobs(), purges::run);
    }

    private long reminded(Opened draft, String template) {
        return desks.letters(draft.territory()).stream()
                .filter(template::equals)
                .count();
    }

    /** The draft was begun long ago, and its call closes in so long. */
    private void closesIn(Opened draft, Duration left) {
        desks.calls.in(
                Room.of(draft.territory()),
                () -> desks.calls.sql.sql("delete from call.draft_alive").update());
        desks.calls.in(Room.of(draft.territory()), () -> desks.calls
                .sql
                .sql("insert into call.draft_alive (territory_id, id, call_id, since, version)"
                        + " select territory_id, id, call_id, begun_at - interval '10 days', 0 from call.candidacy"
                        + " where draft_version > filed_version")
                .update());
        tellTheCall(draft, "now() + interval '" + left.toMinutes() + " minutes'");
    }

    private void closedAgo(Opened draft, Duration ago) {
        tellTheCall(draft, "now() - interval '" + ago.toMinutes() + " minutes'");
    }

    /** As if so long had passed: the deadline, and what was said of it, come nearer. */
    private void moveTheClockOf(Opened draft, Duration passed) {
        tellTheCall(draft, "closes_at - interval '" + passed.toMinutes() + " minutes'");
    }

    private void tellTheCall(Opened draft, String deadline) {
        desks.calls.in(Room.national(), () -> desks.calls
                .sql
                .sql("update call.call set opens_at = least(opens_at, now() - interval '400 days'),"
                        + " closes_at = date_trunc('second', " + deadline + ") where id = ?")
                .param(draft.call().value())
                .update());
    }

    private static void eventually(Runnable expectation) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(expectation::run);
    }
}
