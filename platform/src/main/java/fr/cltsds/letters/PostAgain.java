package fr.cltsds.letters;

import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;
import java.util.UUID;

/** Try now to post a letter of this territory that failed. */
public record PostAgain(TerritoryId territory, UUID letter) implements InRoom {}
