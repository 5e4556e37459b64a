package fr.cltsds.house.surfaces;

import fr.cltsds.call.CandidacyId;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Actor;
import fr.cltsds.room.TerritoryId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A territory whose every text bears its own canary, and what a person could hold of it. */
record CanaryTerritory(
        String canary,
        TerritoryId territory,
        CandidacyId candidacy,
        Actor coWriter,
        Actor correspondent,
        Secret invitation,
        Secret signature,
        Map<String, UUID> ids) {

    Bag bag() {
        return new Bag(territory, ids, Optional.empty());
    }
}
