package fr.cltsds.call;

import fr.cltsds.room.TerritoryId;
import java.util.List;

/** A territory that the nation may look into, by the name under which it filed, and what it filed in calls that are over. */
public record FiledTerritory(TerritoryId territory, String name, List<Filed> candidacies) {

    public FiledTerritory {
        candidacies = List.copyOf(candidacies);
    }

    /** A candidacy of a call that is over, by its latest version. */
    public record Filed(CandidacyId candidacy, String callTitle, String number, int version) {}
}
