package fr.cltsds.call;

import fr.cltsds.room.TerritoryId;

/** A territory as a line of the nation's list: the name under which it filed last, nothing else. */
public record FiledTerritoryRow(TerritoryId territory, String name) {}
