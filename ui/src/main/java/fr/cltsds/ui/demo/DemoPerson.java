package fr.cltsds.ui.demo;

import fr.cltsds.people.Actor;
import fr.cltsds.people.ActorPrincipal;
import java.io.Serializable;

/** A person signed in to the demonstration. */
record DemoPerson(Actor actor) implements ActorPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
        return actor.name();
    }
}
