package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import fr.cltsds.testkit.isolation.SqlMatrix;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No login reaches a row of another room, whatever it tries and whatever it was told (goal GI2). */
class SqlMatrixTests {

    /** Values for the columns whose checks are beyond guessing, by {@code schema.table.column}. */
    private static final Map<String, String> VALUES = Map.of();

    @Test
    void noLoginReachesARowOfAnotherRoom() throws SQLException {
        var report = new SqlMatrix(Migrations.update(EmbeddedDatabase.shared().fresh()), CatalogueLintTests.EXCEPTIONS, VALUES).tryAll();

        System.out.println(report);
        assertThat(report.leaks()).isEmpty();
        assertThat(report.surprises()).isEmpty();
        assertThat(report.cells()).isGreaterThanOrEqualTo(5_000);
        assertThat(report.seconds()).isLessThan(120);
    }
}
