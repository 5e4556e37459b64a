package fr.cltsds.ui.security;

/** The addresses at which the two fronts part: the workspace under its own root, the public site everywhere else. */
public final class Fronts {

    /** The root of the workspace. */
    public static final String SPACE = "/espace";

    /** Where one signs in to a demonstration, and where a failed sign-in says so. */
    public static final String SIGN_IN = SPACE + "/connexion";

    /** Where the identity provider tells, machine to machine, that somebody has signed out elsewhere. */
    static final String SIGNED_OUT_ELSEWHERE = "/logout/connect/back-channel";

    private Fronts() {}
}
