package fr.cltsds.people;

import fr.cltsds.kernel.EmailAddress;

/** The identity provider's book of accounts, where an account is made for somebody who comes by a personal link. */
public interface IdentityDirectory {

    /** The account of that address, created when there is none; asking twice changes nothing. */
    Actor accountFor(EmailAddress email, String name);
}
