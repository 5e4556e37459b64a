package fr.cltsds.call;

/** What kind of body answers the call. */
public enum LeadKind {
    DEPARTEMENT,
    REGION,
    /** A school of social work (établissement de formation). */
    TRAINING_SCHOOL,
    ASSOCIATION,
    /** Where no council of a département sits as such: Paris, Lyon, Corse, Alsace, Martinique, Guyane, Mayotte. */
    SPECIAL_STATUS_AUTHORITY,
    OTHER;

    /** Whether this body itself leads social action in a département («chef de file»). */
    boolean leadsSocialAction() {
        return this == DEPARTEMENT || this == SPECIAL_STATUS_AUTHORITY;
    }
}
