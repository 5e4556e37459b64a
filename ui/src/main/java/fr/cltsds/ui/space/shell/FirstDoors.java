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

/** The door that everybody has first: what waits for her. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstDoors implements Doors {

    private final Wording words;

    FirstDoors(Wording words) {
        this.words = words;
    }

    @Override
    public List<Door> from(Standing standing, Set<Role> nationalRoles) {
        return List.of(new Door(Icon.LIST_CHECKS, words.of("door.todo"), ""));
    }
}
