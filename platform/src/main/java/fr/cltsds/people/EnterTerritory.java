package fr.cltsds.people;

import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;

/** Look into one territory for an hour, for a reason that the territory will read. */
public record EnterTerritory(TerritoryId territory, String reason) implements InRoom {}
