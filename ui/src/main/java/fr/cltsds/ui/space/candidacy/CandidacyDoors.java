package fr.cltsds.ui.space.candidacy;

import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.ui.space.shell.Door;
import fr.cltsds.ui.space.shell.Doors;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to the candidacy, in the room of the territory that writes it. */
@Component
class CandidacyDoors implements Doors {

    private final Wording words;

    CandidacyDoors(Wording words) {
        this.words = words;
    }

    @Override
    public List<Door> from(Standing standing, Set<Role> nationalRoles) {
        return standing.territory()
                .filter(_ -> standing.kind() == Standing.Kind.TERRITORY)
                .map(territory -> List.of(new Door(Icon.PEN_LINE, words.of("door.candidacy"), Places.form(territory))))
                .orElse(List.of());
    }
}
