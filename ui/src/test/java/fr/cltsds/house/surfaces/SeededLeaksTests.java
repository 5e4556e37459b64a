package fr.cltsds.house.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The walk through the surfaces sees what it says it sees: a leak of each kind is seeded in the running portal and told in its words. */
@PortalTest
class SeededLeaksTests {

    private static final String EVERYBODY = " ; voit ; voit ; voit ; voit ; voit ; voit ; voit ; voit";

    private final ApplicationContext portal;
    private final Tally tally = new Tally();
    private CanaryWorld world;
    private Judge judge;

    @SuppressWarnings("NullAway.Init")
    SeededLeaksTests(ApplicationContext portal) {
        this.portal = portal;
    }

    @BeforeEach
    void settle() {
        world = CanaryWorld.in(portal);
        judge = new Judge(world, tally);
    }

    @Test
    void aPageThatReadsPastEveryRoomIsTold() throws ReflectiveOperationException {
        var leaky = LeakyPage.class.getDeclaredMethod("page", String.class);

        withMapping("/essai/fuite/{territory}", leaky, mapping -> {
            assertThat(Expectations.declared().knows(mapping.name())).isFalse();
            pages(Expectations.of(Stream.of(mapping.name() + EVERYBODY))).walk(mapping);
        });

        assertThat(tally.findings())
                .contains("GET /essai/fuite/{territory} · REVIEWER · OWN: leaks CANARI-AIGLE")
                .contains("GET /essai/fuite/{territory} · CO_WRITER · OTHERS: leaks CANARI-BRUANT");
    }

    @Test
    void aFileIsReadToTheLettersPrintedInIt() throws ReflectiveOperationException {
        var leaky = LeakyPage.class.getDeclaredMethod("file", String.class, HttpServletResponse.class);

        withMapping("/essai/fuite/{territory}.pdf", leaky, mapping -> pages(
                        Expectations.of(Stream.of(mapping.name() + EVERYBODY)))
                .walk(mapping));

        assertThat(tally.findings())
                .contains("GET /essai/fuite/{territory}.pdf · SECRETARIAT · OWN: leaks CANARI-AIGLE")
                .contains("GET /essai/fuite/{territory}.pdf · CORRESPONDENT · OTHERS: leaks CANARI-BRUANT");
    }

    @Test
    void aScreenThatReadsPastEveryRoomIsTold() {
        var servlets = Objects.requireNonNull(((WebApplicationContext) portal).getServletContext());
        var routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
        routes.setRoute("essai/fuite/:territoire", LeakyView.class);
        try {
            var seeded = Screen.of(portal).stream()
                    .filter(screen -> screen.path().contains("fuite"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Expectations.declared().knows(seeded.name())).isFalse();
            var expected = Expectations.of(
                    Stream.of(seeded.name() + " ; connexion ; connexion ; voit ; voit ; 404 ; 404 ; 404 ; 404"));
            new ScreenWalk(world, browsers(), expected, judge).walk(seeded);
        } finally {
            routes.removeRoute("essai/fuite/:territoire");
        }

        assertThat(tally.findings())
                .contains("écran /espace/essai/fuite/:territoire · REVIEWER · OWN: leaks CANARI-AIGLE")
                .contains("écran /espace/essai/fuite/:territoire · CO_WRITER · OTHERS: leaks CANARI-BRUANT");
    }

    @Test
    void aBoardWithoutADoorIsTold() throws ReflectiveOperationException {
        var method = LeakyBoard.class.getDeclaredMethod("lead", TerritoryId.class);
        var door = new Door(new LeakyBoard(world), LeakyBoard.class, method);
        var expected = Expectations.of(Stream.of(door.name() + " ; 404 ; 404 ; voit ; voit ; 404 ; 404 ; 404 ; 404"));

        new DoorWalk(world, portal.getBean(ActingAs.class), expected, judge).walk(List.of(door));

        assertThat(tally.findings())
                .contains("LeakyBoard.lead(TerritoryId) · VISITOR · OWN: leaks CANARI-AIGLE")
                .contains("LeakyBoard.lead(TerritoryId) · CO_WRITER · OTHERS: leaks CANARI-BRUANT");
    }

    @Test
    void aListenerThatWritesInAnotherRoomIsTold() {
        var home = world.territories().getFirst();
        var other = world.next(home);
        var work = new WorkWalk(portal, world, Expectations.of(Stream.of()), tally);

        var _ = work.watch("écoute semée", home, () -> world.database()
                .slip(other.territory().value(), "semée", "personne@canaris.example", home.canary()));
        world.database().takeBack(home.canary());

        assertThat(tally.findings())
                .contains("écoute semée: leaks a row of letters.letter left in another room")
                .contains("écoute semée: leaks CANARI-AIGLE into letters.letter");
    }

    @Test
    void aLetterThatBearsTheWordsOfAnotherTerritoryIsTold() {
        var home = world.territories().getFirst();
        var other = world.next(home);
        world.database()
                .slip(
                        home.territory().value(),
                        "candidacy-welcome",
                        home.lead().email().value(),
                        other.canary());
        new LetterWalk(world, Expectations.declared(), judge, tally).walk(Set.of("lettre candidacy-welcome"));
        world.database().takeBack(other.canary());

        assertThat(tally.findings()).contains("lettre candidacy-welcome: leaks CANARI-BRUANT");
        assertThat(tally.findings()).contains("lettre candidacy-welcome · CO_WRITER · OWN: leaks CANARI-BRUANT");
    }

    @Test
    void anExpectationThatIsNotTrueIsTold() {
        var door = Doors.of(portal).stream()
                .filter(one -> one.name().equals("CandidacyBoard.rows(TerritoryId)"))
                .findFirst()
                .orElseThrow();
        var wrong = Expectations.of(Stream.of(door.name() + " ; 404 ; 404 ; 404 ; voit ; voit ; 404 ; 404 ; 404"));

        new DoorWalk(world, portal.getBean(ActingAs.class), wrong, judge).walk(List.of(door));

        assertThat(tally.findings())
                .contains("CandidacyBoard.rows(TerritoryId) · CO_WRITER · OWN: meets SEES instead of NOTHING")
                .contains("CandidacyBoard.rows(TerritoryId) · REVIEWER · OWN: meets NOTHING instead of SEES");
    }

    private PageWalk pages(Expectations expectations) {
        return new PageWalk(world, browsers(), new SignedForms(portal), expectations, judge);
    }

    private Browsers browsers() {
        return new Browsers(world, portal.getEnvironment());
    }

    /** Hangs a page into the running portal for the length of one walk. */
    private void withMapping(String pattern, Method leaky, java.util.function.Consumer<Mapping> walk) {
        var mappings = portal.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var info = RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(info, new LeakyPage(world), leaky);
        try {
            walk.accept(Mapping.of(portal).stream()
                    .filter(mapping -> mapping.pattern().equals(pattern))
                    .findFirst()
                    .orElseThrow());
        } finally {
            mappings.unregisterMapping(info);
        }
    }
}
