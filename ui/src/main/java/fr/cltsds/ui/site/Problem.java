package fr.cltsds.ui.site;

/** What is to be put right in a form, in words, and the field beside which it is said. */
record Problem(String field, String message) {

    /** What concerns the form as a whole is said at its button. */
    static final String WHOLE_FORM = "envoyer";

    static Problem ofWholeForm(String message) {
        return new Problem(WHOLE_FORM, message);
    }
}
