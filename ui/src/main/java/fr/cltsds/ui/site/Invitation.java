package fr.cltsds.ui.site;

/**
 * Somebody asks for help with a candidacy.
 *
 * @param territory its name, or a sentence that says that it is not chosen yet
 */
record Invitation(
        String from,
        String organisation,
        String territory,
        String callTitle,
        InvitedRole role,
        String message,
        String until,
        Form form) {

    /** What the person asked may do, once she has accepted. */
    record InvitedRole(String label, String explanation, String icon) {}
}
