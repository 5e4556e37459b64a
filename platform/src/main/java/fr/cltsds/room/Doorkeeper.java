package fr.cltsds.room;

import java.util.Optional;

/** Who may pass the door, by our own rows; implemented where people and their memberships are kept. */
public interface Doorkeeper {

    /** Whether the one who acts now is a member of the territory, or has entered it with a reason that still holds. */
    boolean admitsTo(TerritoryId territory);

    /** Whether the one who acts now is a member of the territory: who has only entered it reads there and does nothing. */
    boolean isMemberOf(TerritoryId territory);

    /** Whether the one who acts now holds a national role today. */
    boolean admitsToNation();

    /** Who acts now, when somebody is signed in. */
    Optional<PersonId> person();
}
