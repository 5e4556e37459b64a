package fr.cltsds.ui.space.shell;

import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The doors that every room has last: its mails, and the journal of all that was done there. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LastDoors implements Doors {

    private final Wording words;

    LastDoors(Wording words) {
        this.words = words;
    }

    @Override
    public List<Door> from(Standing standing, Set<Role> nationalRoles) {
        return standing.territory()
                .map(territory -> both("territoires/" + territory + "/"))
                .orElseGet(() -> nationalRoles.isEmpty() ? List.of() : both("national/"));
    }

    private List<Door> both(String room) {
        return List.of(
                new Door(Icon.MAIL, words.of("door.mails"), room + "courriels"),
                new Door(Icon.HISTORY, words.of("door.journal"), room + "journal"));
    }
}
