package fr.cltsds.call;

/** What the secretariat may do with a call, each at its time. */
public enum CallAct {
    PUBLISH,
    DISCARD,
    EXTEND,
    RESPECIFY,
    REVISE_FORM,
    ANSWER,
    DISCONTINUE
}
