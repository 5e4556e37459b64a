package fr.cltsds.journal;

import java.util.Optional;

/** As what the one who acts is here: told by whoever keeps memberships, asked at each entry. */
public interface ActingRole {

    /** The role's key, such as {@code LEAD}; nothing for the public and for jobs. */
    Optional<String> find();
}
