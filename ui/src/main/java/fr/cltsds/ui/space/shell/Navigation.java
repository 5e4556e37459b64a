package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The ways from here: beside the page on a wide screen, a bar of five at its foot on a narrow one. */
final class Navigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    Navigation(String label) {
        addClassName("doors");
        setAriaLabel(label);
        add(list);
    }

    void show(List<Door> doors, String here) {
        list.removeAll();
        doors.forEach(door -> list.add(new ListItem(link(door, isCurrent(door, doors, here)))));
    }

    /** The longest address that leads to where one is: a page within a part lights that part. */
    private static boolean isCurrent(Door door, List<Door> doors, String here) {
        return leadsTo(door, here)
                && doors.stream()
                        .noneMatch(other -> leadsTo(other, here)
                                && other.address().length() > door.address().length());
    }

    private static boolean leadsTo(Door door, String here) {
        return door.address().isEmpty()
                ? here.isEmpty()
                : here.equals(door.address()) || here.startsWith(door.address() + "/");
    }

    private static Anchor link(Door door, boolean current) {
        var link = new Anchor(door.address());
        link.setRouterIgnore(false);
        link.add(door.icon().drawn(), new Span(door.words()));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
