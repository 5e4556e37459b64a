package trial;

import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.UUID;

public record OpenNotebook(TerritoryId territory, UUID id, String title, List<String> pages) implements InRoom {}
