package fr.cltsds.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.CandidacyStatus;
import fr.cltsds.call.FilingCounts;
import fr.cltsds.call.FilingRow;
import fr.cltsds.jobs.RecurringJob;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.testkit.PortalDatabase;
import fr.cltsds.ui.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;

/** What a demonstration tells: the call of 2018 and its sixteen answers, and the call that is open today; loaded after two loads cut short. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTests {

    private static final Instant OPENING_OF_2018 = Instant.parse("2018-06-01T00:00:00Z");
    private static final Instant DEADLINE_OF_2018 = Instant.parse("2018-07-13T21:59:59Z");

    private final ApplicationContext portal;
    private final Demonstration demonstration;
    private final WholeDatabase database;

    DemonstrationTests(ApplicationContext portal) {
        this.portal = portal;
        this.demonstration = new Demonstration(portal);
        this.database = new WholeDatabase(portal.getBean(PortalDatabase.class));
    }

    @BeforeAll
    void threeLoadsAreCutShortAndTheFourthCompletesThem() {
        isCutShort("call.signature_link", "true");
        isCutShort("people.membership", "new.name = 'Yann Le Goff'");
        isCutShort("call.filing", "new.number like 'AMI-2018%-0007'");
        assertThat(demonstration.filings(demonstration.callOf2018())).hasSize(6);

        demonstration.load();
    }

    /** Meanwhile the post goes on, as it does beside a load. */
    private void isCutShort(String table, String row) {
        database.refusing(table, row, () -> assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(demonstration::load)
                .withStackTraceContaining("The disk is full"));
        post();
    }

    private void post() {
        var posting = portal.getBeansOfType(RecurringJob.class).values().stream()
                .filter(job -> job.name().equals("letters-posting"))
                .findFirst()
                .orElseThrow();
        Rooms.enter(Room.jobs(), posting::run);
    }

    @Test
    void sixteenTerritoriesAnswerTheCallOf2018AndAreNumberedWithoutGap() {
        var filings = demonstration.filings(demonstration.callOf2018());

        assertThat(filings).hasSize(16);
        assertThat(filings)
                .extracting(row -> row.number().replaceAll(".*-", ""))
                .isEqualTo(
                        IntStream.rangeClosed(1, 16).mapToObj("%04d"::formatted).toList());
        assertThat(filings).extracting(FilingRow::territory).doesNotHaveDuplicates();
    }

    @Test
    void halfOfThemAreBorneByDepartements() {
        assertThat(demonstration.filings(demonstration.callOf2018()))
                .extracting(FilingRow::leadKind)
                .filteredOn("DEPARTEMENT"::equals)
                .hasSize(8);
    }

    @Test
    void theOthersAreRegionsSchoolsAndAssociations() {
        assertThat(demonstration.filings(demonstration.callOf2018()))
                .extracting(FilingRow::leadKind)
                .filteredOn(kind -> !kind.equals("DEPARTEMENT"))
                .containsExactlyInAnyOrder(
                        "REGION",
                        "REGION",
                        "SPECIAL_STATUS_AUTHORITY",
                        "TRAINING_SCHOOL",
                        "TRAINING_SCHOOL",
                        "TRAINING_SCHOOL",
                        "ASSOCIATION",
                        "ASSOCIATION");
    }

    @Test
    void everyAnswerWasFiledBeforeTheDeadlineOf2018OneAfterTheOther() {
        var filings = demonstration.filings(demonstration.callOf2018());

        assertThat(filings).allSatisfy(row -> {
            assertThat(row.filedAt()).isBetween(OPENING_OF_2018, DEADLINE_OF_2018);
            assertThat(row.late()).isFalse();
        });
        assertThat(filings).extracting(FilingRow::filedAt).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theOpenCallHasADraftAFiledAReopenedAndAWithdrawnCandidacy() {
        assertThat(demonstration.statusOf("jeanne.aubertin@val-clair.example")).isEqualTo(CandidacyStatus.NOT_FILED);
        assertThat(demonstration.statusOf("amandine.vidal@passeurs-causse.example"))
                .isEqualTo(CandidacyStatus.FILED_STILL_EDITABLE);
        assertThat(demonstration.statusOf("carla.pujol@ifs-alberes.example"))
                .isEqualTo(CandidacyStatus.FILED_BEING_CHANGED);
        assertThat(demonstration.statusOf("thomas.claudel@hautes-vallees.example"))
                .isEqualTo(CandidacyStatus.WITHDRAWN);
    }

    @Test
    void ofTheOpenCallTheSecretariatSeesCountsAndNoName() {
        assertThat(demonstration.counts(demonstration.openCall())).isEqualTo(new FilingCounts(2, 2));
        assertThat(demonstration.filings(demonstration.openCall())).isEmpty();
    }

    @Test
    void aSecondLoadChangesNothing() {
        var before = database.contents();

        demonstration.load();

        assertThat(database.contents()).isEqualTo(before).containsKey("journal.entry");
    }

    @Test
    void noLetterOfThePastIsPosted() {
        post();

        assertThat(database.ask(past("count(*) > 16"))).isEqualTo(List.of("t"));
        assertThat(database.ask(past("count(*) filter (where stage <> 'ARCHIVED' or posted_at is not null)")))
                .isEqualTo(List.of("0"));
    }

    private static String past(String what) {
        return "select " + what + " from letters.letter where written_at < '2019-01-01'";
    }
}
