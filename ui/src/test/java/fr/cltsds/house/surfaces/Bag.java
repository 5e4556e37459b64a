package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.Secret;
import fr.cltsds.room.TerritoryId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person brings: the territory, by the name of their type the ids of what lives in it, and the secret of her personal link. */
record Bag(TerritoryId territory, Map<String, UUID> ids, Optional<Secret> secret) {

    /** When the call of the canaries closes, for what happens at a deadline. */
    Instant deadline() {
        return CanaryCall.DEADLINE;
    }

    static Bag ofNobody() {
        return new Bag(TerritoryId.mint(), Map.of(), Optional.empty());
    }

    Bag with(Optional<Secret> held) {
        return new Bag(territory, ids, held);
    }

    UUID id(String type) {
        return ids.getOrDefault(type, UUID.randomUUID());
    }
}
