package fr.cltsds.people;

/** What every way of signing in ends in. */
public interface ActorPrincipal {

    Actor actor();
}
