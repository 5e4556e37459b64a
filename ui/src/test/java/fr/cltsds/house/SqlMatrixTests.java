package fr.cltsds.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import fr.cltsds.testkit.isolation.CatalogueLint;
import fr.cltsds.testkit.isolation.SqlMatrix;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No login reaches a row of another room, whatever it tries and whatever it was told (goal GI2). */
class SqlMatrixTests {

    /** Values for the columns whose checks are beyond guessing, by {@code schema.table.column}. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("call.call.slug", "appel-#"),
            entry("call.call.stage/published", "PUBLISHED"),
            entry("call.call.stage/hidden", "DRAFT"),
            entry("call.call.opens_at/published", "2030-01-01T00:00:00Z"),
            entry("call.call.closes_at/published", "2030-02-01T00:00:00Z"),
            entry("call.call.published_at/published", "2030-01-01T00:00:00Z"),
            entry("call.candidacy.filed_version", "0"),
            entry("call.candidacy.draft_version", "0"),
            entry("call.form_version.published_at/published", "2030-01-01T00:00:00Z"),
            entry("call.scoring_criterion.levels", "{0,1,2,3,4,5}"),
            entry("call.specification.published_at/published", "2030-01-01T00:00:00Z"),
            entry("call.specification.paper_id/published", "00000000-0000-0000-0000-000000000001"),
            entry("call.specification.file_name/published", "cahier.pdf"),
            entry("call.specification.file_type/published", "application/pdf"),
            entry("call.specification.file_size/published", "1"),
            entry("call.specification.file_sha256/published", "00"),
            entry("call.specification_chunk.visible", "true"));

    @Test
    void noLoginReachesARowOfAnotherRoom() throws SQLException {
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());
        var report = new SqlMatrix(database, CatalogueLintTests.EXCEPTIONS, VALUES).tryAll();

        System.out.println(report);
        assertThat(report.leaks()).isEmpty();
        assertThat(report.surprises()).isEmpty();
        assertThat(report.cells()).isGreaterThanOrEqualTo(5_000);
        assertThat(report.seconds()).isLessThan(120);
        try (var superuser = database.superuser()) {
            var lint = new CatalogueLint(CatalogueLintTests.EXCEPTIONS).read(superuser);
            assertThat(report.tables()).as("every table was tried").hasSize(lint.tables());
        }
    }
}
