package fr.cltsds.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaTester;
import fr.cltsds.call.Answer;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.kernel.Ids;
import fr.cltsds.people.Actor;
import fr.cltsds.people.ActorPrincipal;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import fr.cltsds.ui.space.candidacy.Scenes;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** GI8: one session, two tabs in two territories: whatever is written in one lands in its own room and nowhere else. */
@PortalTest
class TwoTabsTests {

    private static final int WRITES = 500;

    private final ApplicationContext portal;
    private final Actor lead = ActingAs.person("Porteuse " + Ids.next());

    TwoTabsTests(ApplicationContext portal) {
        this.portal = portal;
    }

    @Test
    void eachTabWritesInItsOwnRoom() {
        var scenes = new Scenes(portal);
        var rooms = List.of(scenes.draft(lead).territory(), scenes.draft(lead).territory());
        var identity = new TestingAuthenticationToken(new Proved(lead), "", "ROLE_USER");
        var chance = new Random(8);
        try (var space = SpringBrowserlessApplicationContext.createSecured(portal, "fr.cltsds.ui.space")) {
            var session = space.newUser(identity);
            var tabs =
                    rooms.stream().map(room -> tab(session.newWindow(), room)).toList();
            assertThat(tabs.stream()
                            .map(tab -> tab.window().getUI().getSession())
                            .distinct())
                    .as("one session for both")
                    .hasSize(1);

            var written = new String[] {firstText(rooms.get(0)), firstText(rooms.get(1))};
            var crossings = 0;
            for (var write = 0; write < WRITES; write++) {
                var here = chance.nextInt(2);
                written[here] = rooms.get(here) + " " + write;
                tabs.get(here).write(written[here]);
                for (var room = 0; room < 2; room++) {
                    crossings += firstText(rooms.get(room)).equals(written[room]) ? 0 : 1;
                }
            }

            System.out.printf("GI8: %d writes in two tabs of one session, %d crossings%n", WRITES, crossings);
            assertThat(crossings).isZero();
        }
    }

    private static Tab tab(BrowserlessUIContext window, TerritoryId room) {
        window.activate();
        window.getUI().navigate("territoires/" + room + "/candidature");
        window.roundTrip();
        return new Tab(window);
    }

    private String firstText(TerritoryId room) {
        return portal.getBean(ActingAs.class).as(lead, () -> {
            var board = portal.getBean(CandidacyBoard.class);
            var page = board.page(room, board.rows(room).getFirst().candidacy());
            return page.sections().getFirst().answers().stream()
                    .map(CandidacyAnswer::answer)
                    .filter(Answer.Text.class::isInstance)
                    .map(answer -> ((Answer.Text) answer).text())
                    .filter(text -> text.contains(" "))
                    .findFirst()
                    .orElse("");
        });
    }

    private record Tab(BrowserlessUIContext window) {

        void write(String words) {
            window.activate();
            var field = below(window.getUI())
                    .filter(TextArea.class::isInstance)
                    .map(TextArea.class::cast)
                    .findFirst()
                    .orElseThrow();
            new TextAreaTester<>(field).setValue(words);
            window.roundTrip();
        }

        private static Stream<Component> below(Component component) {
            return Stream.concat(Stream.of(component), component.getChildren().flatMap(Tab::below));
        }
    }

    private record Proved(Actor actor) implements ActorPrincipal {}
}
