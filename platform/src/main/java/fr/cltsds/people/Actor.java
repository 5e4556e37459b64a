package fr.cltsds.people;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.room.PersonId;

/** The person who acts, as her identity provider or the demonstration proved her to be; what she may do is in our rows. */
public record Actor(PersonId person, String name, EmailAddress email) {

    /** Maps what an OpenID Connect provider says of a person; issuer and subject alone tell who she is. */
    public static Actor proved(String issuer, String subject, String name, EmailAddress email) {
        return new Actor(PersonId.of(issuer, subject), name, email);
    }
}
