package fr.cltsds.people;

import fr.cltsds.room.Doorkeeper;
import fr.cltsds.room.PersonId;
import fr.cltsds.room.TerritoryId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the door by the rows of memberships, entries and national roles, read anew at each call. */
@Component
class RowsAtTheDoor implements Doorkeeper {

    private final ObjectProvider<RightsBoard> rights;
    private final CurrentActor actor;

    RowsAtTheDoor(ObjectProvider<RightsBoard> rights, CurrentActor actor) {
        this.rights = rights;
        this.actor = actor;
    }

    @Override
    public boolean admitsTo(TerritoryId territory) {
        return actor.find().isPresent() && rights.getObject().mayEnter(territory.value());
    }

    @Override
    public boolean isMemberOf(TerritoryId territory) {
        return actor.find().isPresent() && rights.getObject().isMember(territory.value());
    }

    @Override
    public boolean admitsToNation() {
        return actor.find().isPresent() && !rights.getObject().myNationalRoles().isEmpty();
    }

    @Override
    public Optional<PersonId> person() {
        return actor.find().map(Actor::person);
    }
}
