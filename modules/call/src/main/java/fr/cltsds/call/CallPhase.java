package fr.cltsds.call;

/** Where a call stands at an instant: its stage, and what the clock makes of it. */
public enum CallPhase {
    DRAFT,
    /** Published, not open yet. */
    ANNOUNCED,
    OPEN,
    CLOSED,
    /** Closed for long; its address stays. */
    ARCHIVED,
    /** Given up with a public reason («sans suite»). */
    DISCONTINUED
}
