package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import fr.cltsds.testkit.isolation.SeededDefects;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The lint of the catalogue sees what it says it sees: each kind of defect is seeded in a real table, and told in its words. */
class SeededDefectsTests {

    @Test
    void everyKindOfDefectIsToldInItsOwnWords() throws SQLException {
        try (var superuser =
                Migrations.update(EmbeddedDatabase.shared().fresh()).superuser()) {
            var report = new SeededDefects(CatalogueLintTests.EXCEPTIONS).tryAll(superuser);

            System.out.println(report);
            assertThat(report.missed()).isEmpty();
            assertThat(report.before()).isEmpty();
            assertThat(report.kinds()).isGreaterThanOrEqualTo(201);
        }
    }
}
