package fr.cltsds.house.surfaces;

import fr.cltsds.room.TerritoryId;
import java.util.Map;
import java.util.UUID;

/** The ids that a person brings: the territory and, by the name of their type, what lives in it. */
record Bag(TerritoryId territory, Map<String, UUID> ids) {

    static Bag ofNobody() {
        return new Bag(TerritoryId.mint(), Map.of());
    }

    UUID id(String type) {
        return ids.getOrDefault(type, UUID.randomUUID());
    }
}
