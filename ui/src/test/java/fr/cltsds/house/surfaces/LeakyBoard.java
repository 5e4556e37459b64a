package fr.cltsds.house.surfaces;

import fr.cltsds.room.TerritoryId;

/** A board without a door before it. */
public final class LeakyBoard {

    private final CanaryWorld world;

    LeakyBoard(CanaryWorld world) {
        this.world = world;
    }

    public String lead(TerritoryId territory) {
        return world.database().leadOf(territory.toString());
    }
}
