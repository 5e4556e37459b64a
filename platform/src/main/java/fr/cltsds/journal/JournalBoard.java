package fr.cltsds.journal;

import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Where a territory reads all that was done in its room, entries of the HCTS and of ANSA included. */
@Board
public class JournalBoard {

    JournalBoard() {}

    public JournalPage entries(TerritoryId territory, Optional<JournalCursor> after) {
        return new JournalPage(List.of(), Optional.empty());
    }

    @National
    public JournalPage nationalEntries(Optional<JournalCursor> after) {
        return new JournalPage(List.of(), Optional.empty());
    }
}
