package fr.cltsds.ui.space.shell;

import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Standing;
import java.util.List;
import java.util.Set;

/** A part of the workspace that opens doors in the navigation, according to the room one stands in. */
public interface Doors {

    List<Door> from(Standing standing, Set<Role> nationalRoles);
}
