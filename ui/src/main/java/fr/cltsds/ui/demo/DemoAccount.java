package fr.cltsds.ui.demo;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;

/**
 * Somebody to sign in as in a demonstration. Who she is hangs on her e-mail address alone.
 *
 * @param email where the demonstration's letters reach her
 * @param name her invented name
 * @param words what she is, as it completes «Se connecter comme …»
 */
public record DemoAccount(EmailAddress email, String name, String words) {

    private static final String ISSUER = "demonstration";

    public Actor actor() {
        return Actor.proved(ISSUER, email.value(), name, email);
    }
}
