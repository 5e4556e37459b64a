package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Actor;
import fr.cltsds.room.TerritoryId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A territory whose every text bears its own canary, and what a person could hold of it.
 *
 * @param antechamber a second room of the same people, which its opening link has not opened yet
 * @param ids what lives there, by the name of its type
 * @param texts what stands in addresses instead of an id
 */
record CanaryTerritory(
        String canary,
        TerritoryId territory,
        TerritoryId antechamber,
        Actor lead,
        Actor coWriter,
        Actor correspondent,
        String invitee,
        String signatory,
        Secret opening,
        Secret invitation,
        Secret signature,
        Map<String, UUID> ids,
        Map<String, String> texts) {

    Bag bag() {
        return new Bag(territory, ids, Optional.empty());
    }

    boolean holds(UUID room) {
        return territory.value().equals(room) || antechamber.value().equals(room);
    }

    /** Where letters reach a kind of people of this territory; its lead is of those who write. */
    Set<String> addresses(Kind kind) {
        return switch (kind) {
            case SIGNATORY -> Set.of(signatory);
            case CO_WRITER -> Set.of(lead.email().value(), coWriter.email().value(), invitee);
            case CORRESPONDENT -> Set.of(correspondent.email().value());
            case VISITOR, REVIEWER, SECRETARIAT, PRESIDENT, CONSULTANT -> Set.of();
        };
    }
}
