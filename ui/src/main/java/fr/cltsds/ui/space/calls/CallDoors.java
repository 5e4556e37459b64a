package fr.cltsds.ui.space.calls;

import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.ui.space.shell.Door;
import fr.cltsds.ui.space.shell.Doors;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to the calls, for those who run them. */
@Component
class CallDoors implements Doors {

    private final Wording words;

    CallDoors(Wording words) {
        this.words = words;
    }

    @Override
    public List<Door> from(Standing standing, Set<Role> nationalRoles) {
        return standing.territory().isEmpty() && nationalRoles.contains(Role.SECRETARIAT)
                ? List.of(new Door(Icon.MEGAPHONE, words.of("door.calls"), Places.CALLS))
                : List.of();
    }
}
