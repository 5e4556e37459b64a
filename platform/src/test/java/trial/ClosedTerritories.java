package trial;

import fr.cltsds.people.EntryVeto;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Forbids the nation to look into the territories that a test has closed; it is asked in their room. */
@Component
public class ClosedTerritories implements EntryVeto {

    private final Set<TerritoryId> closed = ConcurrentHashMap.newKeySet();

    public void close(TerritoryId territory) {
        var _ = closed.add(territory);
    }

    @Override
    public boolean forbids(TerritoryId territory) {
        return Rooms.current().equals(Room.of(territory)) && closed.contains(territory);
    }
}
