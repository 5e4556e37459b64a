package fr.cltsds.house.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.ui.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;

/** GI3: nobody meets another territory, at any surface of the portal; a surface that nobody has declared an expectation for fails. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomIsolationTests {

    private final ApplicationContext portal;
    private final Tally tally = new Tally();
    private final Expectations expectations = Expectations.declared();
    private CanaryWorld world;
    private Browsers browsers;
    private FileWalk files;
    private Surfaces surfaces;

    @SuppressWarnings("NullAway.Init")
    RoomIsolationTests(ApplicationContext portal) {
        this.portal = portal;
    }

    @BeforeAll
    void settle() {
        world = CanaryWorld.in(portal);
        browsers = new Browsers(world, portal.getEnvironment());
        files = new FileWalk(world, browsers, expectations, new Judge(world, tally));
        surfaces = Surfaces.of(portal, files);
    }

    @Test
    void everySurfaceHasADeclaredExpectationAndNoExpectationIsStale() {
        assertThat(surfaces.names())
                .as(
                        "surfaces met at run time, against surfaces.csv; target/surfaces.csv holds the lines as they were met")
                .isEqualTo(expectations.surfaces());
    }

    @Test
    void nobodyMeetsAnotherTerritoryAtAnySurface() throws IOException {
        Surfaces.walk(portal, world, surfaces, files, browsers, expectations, tally);

        Files.write(Path.of("target", "surfaces.csv"), tally.lines());
        System.out.printf("GI3 %s%n", tally);
        assertThat(tally.findings()).isEmpty();
        assertThat(tally.cells()).isGreaterThan(10_000);
        assertThat(Set.of(Family.DOORS, Family.PAGES, Family.SCREENS, Family.DOWNLOADS, Family.LETTERS))
                .as("where a canary has reached its own people")
                .allSatisfy(family -> assertThat(tally.ownCanaries(family)).isPositive());
    }

    @Test
    void thePortalAnswersInTheTwoWaysThatAreWalkedAndInNoOther() {
        var servlets = Objects.requireNonNull(((WebApplicationContext) portal).getServletContext());

        assertThat(servlets.getServletRegistrations().keySet())
                .containsExactlyInAnyOrder("dispatcherServlet", "springServlet");
        assertThat(portal.getBeansOfType(RouterFunction.class)).isEmpty();
    }
}
