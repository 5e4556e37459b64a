package fr.cltsds.ui.space;

import fr.cltsds.kernel.Missing;
import fr.cltsds.people.EntryBoard;
import fr.cltsds.people.EntryDesk;
import fr.cltsds.people.EntryRow;
import fr.cltsds.people.MyEntry;
import fr.cltsds.people.MyRoom;
import fr.cltsds.people.RightsBoard;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rooms of the person who is signed in, by name. */
@Component
public class MyRooms {

    private final RightsBoard rights;
    private final EntryBoard entries;
    private final EntryDesk entryDesk;
    private final Clock clock;
    private final List<RoomCards> known;
    private final Wording words;

    MyRooms(
            RightsBoard rights,
            EntryBoard entries,
            EntryDesk entryDesk,
            Clock clock,
            List<RoomCards> known,
            Wording words) {
        this.rights = rights;
        this.entries = entries;
        this.entryDesk = entryDesk;
        this.clock = clock;
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

    /** The territories into which she looks from outside, at this moment. */
    public List<MyEntry> visits() {
        return rights.myEntries();
    }

    /** Her entry into that territory; {@link Missing} where she has not entered, as where nothing is. */
    EntryRow visit(TerritoryId territory) {
        return entries.mine(territory).orElseThrow(() -> new Missing(territory));
    }

    void leave(TerritoryId territory) {
        entryDesk.leave(territory);
    }

    /** Who looked into that territory of hers lately, the latest first. */
    public List<EntryRow> looksInto(TerritoryId territory, Duration lately) {
        var since = clock.instant().minus(lately);
        return entries.entries(territory, Optional.empty()).rows().stream()
                .filter(entry -> entry.since().isAfter(since))
                .toList();
    }

    Instant now() {
        return clock.instant();
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
