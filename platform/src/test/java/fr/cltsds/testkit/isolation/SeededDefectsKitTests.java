package fr.cltsds.testkit.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the seeded defects must hold before they are tried on the real house. */
class SeededDefectsKitTests {

    @Test
    void everyTrapHasAtLeastThreeKindsOfDefects() {
        var kinds = SeededDefects.ALL.stream().collect(Collectors.groupingBy(Seed::trap, Collectors.counting()));

        assertThat(IntStream.rangeClosed(1, 9))
                .allSatisfy(
                        trap -> assertThat(kinds.get(trap)).as("trap %d", trap).isGreaterThanOrEqualTo(3));
    }

    @Test
    void noTwoDefectsHaveTheSameName() {
        assertThat(SeededDefects.ALL).extracting(Seed::name).doesNotHaveDuplicates();
    }

    @Test
    void everyDefectIsSaidInTheWordsExpected() throws SQLException {
        try (var superuser =
                Migrations.update(EmbeddedDatabase.shared().fresh()).superuser()) {
            var report = new SeededDefects(Ground.EXCEPTIONS).tryAll(superuser);

            System.out.println(report);
            assertThat(report.missed()).isEmpty();
            assertThat(report.before()).isEmpty();
            assertThat(report.kinds()).isGreaterThanOrEqualTo(201);
        }
    }
}
