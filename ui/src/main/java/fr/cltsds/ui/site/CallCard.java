package fr.cltsds.ui.site;

/** A call, in a few lines. */
record CallCard(String slug, String title, Stage stage, Deadline deadline) {

    boolean is(String stageKey) {
        return stage.key().equals(stageKey);
    }
}
