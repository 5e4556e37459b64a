package fr.cltsds.people;

import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;

/** Where somebody of the HCTS or of ANSA enters one territory, for sixty minutes and a reason. */
@Desk
public class EntryDesk {

    EntryDesk() {}

    @National
    public Outcome<EntryRow> enter(EnterTerritory command) {
        throw new UnsupportedOperationException(command.reason());
    }
}
