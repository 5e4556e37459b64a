package fr.cltsds.call;

/** What has been done with a call; what the clock adds to it is its {@link CallPhase}. */
enum CallStage {
    DRAFT,
    PUBLISHED,
    DISCONTINUED
}
