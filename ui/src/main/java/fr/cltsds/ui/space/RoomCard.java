package fr.cltsds.ui.space;

import fr.cltsds.room.TerritoryId;

/**
 * A territory's room as its people know it.
 *
 * @param name such as «Territoire du Cher et de l’Indre»
 * @param state what is going on there now, in a few words
 * @param address its first page
 */
public record RoomCard(TerritoryId territory, String name, String state, String address) {}
