package fr.cltsds.call;

/** Where a candidacy stands for good; what the clock makes of it is its {@link CandidacyStatus}. */
enum CandidacyStage {
    /** Never filed. */
    DRAFT,
    /** At least one version is filed and valid, whatever is being written beside it. */
    FILED,
    /** Taken back by its lead; what was filed stays on record. */
    WITHDRAWN
}
