package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.isolation.Allowed;
import fr.cltsds.testkit.isolation.CatalogueLint;
import fr.cltsds.testkit.isolation.Ground;
import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table of the house keeps the rules of its room (goal GI1); the few that may not are named here, each with its reason. */
class CatalogueLintTests {

    /** The exceptions of the modules: one object, one rule, one reason a line; one that is no longer needed fails the build. */
    private static final List<Allowed> MODULES = List.of();

    static final List<Allowed> EXCEPTIONS =
            Stream.concat(Ground.EXCEPTIONS.stream(), MODULES.stream()).toList();

    @Test
    void everyTableOfTheHouseKeepsTheRulesOfItsRoom() throws SQLException {
        try (var superuser = Migrations.update(EmbeddedDatabase.shared().fresh()).superuser()) {
            assertThat(new CatalogueLint(EXCEPTIONS).read(superuser).findings()).isEmpty();
        }
    }

    @Test
    void everyExceptionHasItsReason() {
        assertThat(EXCEPTIONS).allSatisfy(exception -> assertThat(exception.reason()).hasSizeGreaterThan(10));
    }
}
