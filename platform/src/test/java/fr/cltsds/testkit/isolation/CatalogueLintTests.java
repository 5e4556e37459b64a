package fr.cltsds.testkit.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the lint says of a fixture that keeps every rule, and of a database that holds nothing. */
class CatalogueLintTests {

    @Test
    void aHouseThatKeepsItsRulesGivesNoFinding() throws SQLException {
        try (var superuser =
                Migrations.update(EmbeddedDatabase.shared().fresh()).superuser()) {
            Probe.into(superuser);
            assertThat(new CatalogueLint(with(Probe.ALLOWED)).read(superuser).findings())
                    .isEmpty();
        }
    }

    @Test
    void anEmptyDatabaseIsItselfAFinding() throws SQLException {
        try (var superuser = EmbeddedDatabase.shared().fresh().superuser()) {
            assertThat(new CatalogueLint(List.of()).read(superuser).findings())
                    .extracting(Finding::toString)
                    .contains("the catalogue: no table of ours was found [the lint looks at something]");
        }
    }

    @Test
    void anExceptionThatExceptsNothingIsItselfAFinding() throws SQLException {
        var stale = new Allowed("an index begins with the room", "probe.file.gone_ix", "was there once");
        try (var superuser =
                Migrations.update(EmbeddedDatabase.shared().fresh()).superuser()) {
            assertThat(new CatalogueLint(with(List.of(stale))).read(superuser).findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "probe.file.gone_ix: no longer needs its exception to « an index begins with the room »"
                                    + " [an exception excepts something]");
        }
    }

    @Test
    void theLintLeavesNothingBehind() throws SQLException {
        try (var superuser =
                Migrations.update(EmbeddedDatabase.shared().fresh()).superuser()) {
            var _ = new CatalogueLint(Ground.EXCEPTIONS).read(superuser);

            assertThat(Sql.column(superuser, "select relname from pg_class where relpersistence = 't'"))
                    .isEmpty();
            assertThat(superuser.getAutoCommit()).isTrue();
        }
    }

    private static List<Allowed> with(List<Allowed> more) {
        return Stream.concat(Ground.EXCEPTIONS.stream(), more.stream()).toList();
    }
}
