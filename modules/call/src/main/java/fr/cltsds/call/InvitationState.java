package fr.cltsds.call;

/** What became of an invitation. */
public enum InvitationState {
    /** Sent, and still waiting for its answer. */
    WAITING,
    ACCEPTED,
    /** Not answered in time; it may be sent again. */
    EXPIRED,
    REVOKED
}
