package fr.cltsds.call;

/** What may become of a question from one version of a form to another. */
public enum FormChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
}
