package fr.cltsds.ui.space.territories;

import fr.cltsds.people.Role;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.ui.space.shell.Door;
import fr.cltsds.ui.space.shell.Doors;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to the list of territories, for whoever may look into them, and back to what she came to read once she is inside. */
@Component
class TerritoriesDoors implements Doors {

    private final Wording words;

    TerritoriesDoors(Wording words) {
        this.words = words;
    }

    @Override
    public List<Door> from(Standing standing, Set<Role> nationalRoles) {
        if (nationalRoles.stream().noneMatch(Role::mayEnterTerritories)) {
            return List.of();
        }
        return switch (standing.kind()) {
            case PERSON, NATION ->
                List.of(new Door(Icon.MAP_PIN, words.of("door.territories"), TerritoryPage.VISITABLE));
            case TERRITORY -> List.of();
            case VISITED_TERRITORY ->
                standing.territory().stream()
                        .map(territory -> new Door(Icon.EYE, words.of("door.visit"), VisitedView.address(territory)))
                        .toList();
        };
    }
}
