package fr.cltsds.house.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** GI3: nobody meets another territory, at any door of the portal; a door that nobody has declared an expectation for fails. */
@PortalTest
class RoomIsolationTests {

    private final ApplicationContext portal;

    RoomIsolationTests(ApplicationContext portal) {
        this.portal = portal;
    }

    @Test
    void everyDoorHasADeclaredExpectationAndNoExpectationIsStale() {
        assertThat(Doors.of(portal).stream().map(Door::name).collect(Collectors.toSet()))
                .as("doors met at run time, against surfaces.csv")
                .isEqualTo(Expectations.declared().surfaces());
    }

    @Test
    void nobodyMeetsAnotherTerritoryAtAnyDoor() throws IOException {
        var tally = new Tally();

        new DoorWalk(new CanaryWorld(portal), portal.getBean(ActingAs.class), Expectations.declared(), tally)
                .walk(Doors.of(portal));

        Files.write(Path.of("target", "surfaces.csv"), tally.lines());
        System.out.printf("GI3 doors: %s%n", tally);
        assertThat(tally.findings()).isEmpty();
        assertThat(tally.cells()).isGreaterThan(1_000);
    }
}
