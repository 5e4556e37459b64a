package fr.cltsds.ui.space;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.cltsds.people.CurrentActor;
import fr.cltsds.people.MyRoom;
import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Page;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The first screen of each person: what waits for her, and the rooms she may enter. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
public class TodoView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient MyRooms rooms;
    private final transient Clock clock;

    TodoView(Wording words, CurrentActor actor, MyRooms rooms, List<Waiting> parts, Clock clock) {
        super(words);
        this.rooms = rooms;
        this.clock = clock;
        var tasks = parts.stream()
                .flatMap(part -> part.forMe().stream())
                .sorted(Comparator.comparing(task -> task.due().orElse(Instant.MAX)))
                .toList();
        var greeting = tasks.isEmpty() ? "todo.lead.none" : "todo.lead";
        head().title(say("todo.title")).lead(say(greeting, actor.get().name()));
        add(new Columns(say("todo.beside")).content(tasks(tasks)).beside(rooms()));
        RecentVisits.of(words, rooms).ifPresent(this::add);
    }

    private Component tasks(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return new EmptyState(Icon.CIRCLE_CHECK, say("todo.none.title"), whyNothing());
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        tasks.forEach(task -> list.add(new ListItem(task(task))));
        return list;
    }

    /** An empty list teaches: what will come, from whom, or what the person may do meanwhile. */
    private String whyNothing() {
        var role = rooms.nationalRoles().stream()
                .findFirst()
                .or(() -> rooms.territories().stream().map(MyRoom::role).findFirst())
                .map(Role::name)
                .orElse("NOBODY");
        return say("todo.none.why." + role);
    }

    private Component task(Task task) {
        var link = new Anchor(task.address());
        link.setRouterIgnore(false);
        link.addClassName("task");
        var said = new Div(strong(task.words()), new Div(task.about()));
        task.due().ifPresent(due -> said.add(due(due)));
        link.add(task.icon().drawn(), said, Icon.ARROW_RIGHT.drawn());
        return link;
    }

    private Div due(Instant due) {
        var now = clock.instant();
        var said = new Div(Icon.CLOCK.with(say("todo.due", FrenchDates.day(now, due), FrenchDates.dateTime(due))));
        said.addClassName("due-line");
        return said;
    }

    private Component rooms() {
        var list = new UnorderedList();
        list.addClassName("rooms");
        for (var room : rooms.territories()) {
            var card = rooms.card(room.territory());
            var link = new Anchor(card.address(), card.name());
            link.setRouterIgnore(false);
            var role = new Div(say("todo.room.role", room.role()));
            role.addClassName("quiet");
            var item = new ListItem(link, role);
            if (!card.state().isBlank()) {
                item.add(new Div(card.state()));
            }
            list.add(item);
        }
        rooms.nationalRoles().forEach(role -> list.add(new ListItem(Icon.LANDMARK.with(say("todo.nation", role)))));
        return list.getChildren().findAny().isPresent()
                ? new Card(say("todo.rooms"), list)
                : new Card(say("todo.rooms"), new Paragraph(say("todo.rooms.none")));
    }

    private static Span strong(String words) {
        var said = new Span(words);
        said.addClassName("strong");
        return said;
    }
}
