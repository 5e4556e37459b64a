package fr.cltsds.call;

/** What became of a question from one version of a form to another; the wording is the later one, where there is one. */
public record FormChange(Kind kind, String key, String wording) {

    /** What may become of a question. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }
}
