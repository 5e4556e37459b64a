package fr.cltsds.call;

import fr.cltsds.people.Role;
import fr.cltsds.room.PersonId;

/** Somebody of the team that writes a candidacy, with the role held there today. */
record CoWriter(PersonId person, String name, Role role) {

    boolean leads() {
        return role == Role.LEAD;
    }

    boolean writes() {
        return role.mayWrite();
    }
}
