package fr.cltsds.letters;

/** Who carries letters out of the house: the mail server, or in a demonstration nobody. */
public interface Postman {

    /** Hands one letter over; any exception means that it has not left. */
    void post(PostedLetter letter);

    /** Whether letters really leave: what has left keeps no secret behind. */
    default boolean carriesAway() {
        return true;
    }
}
