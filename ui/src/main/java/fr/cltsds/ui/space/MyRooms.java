package fr.cltsds.ui.space;

import fr.cltsds.people.MyRoom;
import fr.cltsds.people.RightsBoard;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rooms of the person who is signed in, by name. */
@Component
public class MyRooms {

    private final RightsBoard rights;
    private final List<RoomCards> known;
    private final Wording words;

    MyRooms(RightsBoard rights, List<RoomCards> known, Wording words) {
        this.rights = rights;
        this.known = known;
        this.words = words;
    }

    public List<MyRoom> territories() {
        return rights.myRooms();
    }

    public Set<Role> nationalRoles() {
        return rights.myNationalRoles();
    }

    /** As what she may enter that territory today; nothing for somebody who looks in from the nation. */
    public Optional<Role> roleIn(TerritoryId territory) {
        return territories().stream()
                .filter(room -> room.territory().equals(territory))
                .map(MyRoom::role)
                .findFirst();
    }

    /** The room's card, or a nameless one while the territory is not chosen yet. */
    public RoomCard card(TerritoryId territory) {
        return known.stream()
                .flatMap(part -> part.of(territory).stream())
                .findFirst()
                .orElseGet(() ->
                        new RoomCard(territory, words.of("room.unnamed"), "", "territoires/" + territory + "/journal"));
    }
}
