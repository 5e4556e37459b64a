package fr.cltsds.call;

/** The category of members that a seat or a partner belongs to. */
public enum College {
    /** The State and its services in the territories. */
    STATE,
    /** Département, région, communes and their social action centres. */
    LOCAL_AUTHORITIES,
    SOCIAL_PROTECTION,
    ASSOCIATIONS,
    SOCIAL_WORKERS,
    TRAINING_AND_RESEARCH,
    PEOPLE_ACCOMPANIED,
    VOLUNTEERS,
    QUALIFIED_PERSONS
}
