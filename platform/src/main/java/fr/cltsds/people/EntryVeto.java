package fr.cltsds.people;

import fr.cltsds.room.TerritoryId;

/** What may forbid the nation to look into a territory today; asked in that territory's room. */
public interface EntryVeto {

    boolean forbids(TerritoryId territory);
}
