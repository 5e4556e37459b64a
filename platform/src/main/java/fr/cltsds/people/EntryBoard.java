package fr.cltsds.people;

import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Where a territory reads who of the nation looked into its room, when and why. */
@Board
public class EntryBoard {

    EntryBoard() {}

    public EntryPage entries(TerritoryId territory, Optional<EntryCursor> after) {
        return new EntryPage(List.of(), Optional.empty());
    }

    /** The actor's own entry that still holds, when there is one. */
    @National
    public Optional<EntryRow> mine(TerritoryId territory) {
        return Optional.empty();
    }
}
