package fr.cltsds.ui.site;

/** One address asked for too much in a short while. */
final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
