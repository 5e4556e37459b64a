package fr.cltsds.ui.space;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.people.EntryRow;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells the people of a territory, on their first screen, who of the nation looked into it lately, and why. */
final class RecentVisits {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int SHOWN = 5;

    private RecentVisits() {}

    /** Nothing when nobody came. */
    static Optional<Card> of(Wording words, MyRooms rooms) {
        var list = new UnorderedList();
        list.addClassName("rooms");
        rooms.territories().forEach(room -> rooms.looksInto(room.territory(), LATELY).stream()
                .limit(SHOWN)
                .forEach(entry -> list.add(line(words, room.territory(), rooms, entry))));
        return list.getChildren().findAny().isPresent()
                ? Optional.of(new Card(words.of("todo.visits"), list))
                : Optional.empty();
    }

    private static ListItem line(Wording words, TerritoryId territory, MyRooms rooms, EntryRow entry) {
        var who = new Div(Icon.EYE.with(words.of(
                "todo.visit",
                entry.name(),
                entry.role(),
                rooms.card(territory).name(),
                entry.since().truncatedTo(ChronoUnit.MINUTES))));
        var why = new Div(words.of("todo.visit.reason", entry.reason()));
        why.addClassName("quiet");
        var journal = new Anchor("territoires/" + territory + "/journal", words.of("todo.visit.journal"));
        journal.setRouterIgnore(false);
        return new ListItem(who, why, journal);
    }
}
