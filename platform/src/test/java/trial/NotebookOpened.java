package trial;

import fr.cltsds.kernel.DomainEvent;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;
import java.util.UUID;

public record NotebookOpened(TerritoryId territory, UUID notebook) implements DomainEvent, InRoom {}
