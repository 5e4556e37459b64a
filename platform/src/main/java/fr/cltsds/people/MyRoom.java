package fr.cltsds.people;

import fr.cltsds.room.TerritoryId;

/** A territory that the actor may enter today, and as what. */
public record MyRoom(TerritoryId territory, Role role) {}
