package fr.cltsds.ui.space;

import fr.cltsds.room.TerritoryId;
import java.util.Optional;

/** A part of the workspace that knows a territory's room by name; the first that answers is believed. */
public interface RoomCards {

    Optional<RoomCard> of(TerritoryId territory);
}
