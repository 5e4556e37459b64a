package fr.cltsds.kernel;

/** Something that is not there, or not there for the one who asks: both answer the same. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Missing(Object what) {
        super("Missing: " + what);
    }
}
