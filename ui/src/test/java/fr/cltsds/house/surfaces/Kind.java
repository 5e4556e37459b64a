package fr.cltsds.house.surfaces;

/** The eight kinds of people who meet the portal. */
enum Kind {
    VISITOR,
    SIGNATORY,
    CO_WRITER,
    CORRESPONDENT,
    REVIEWER,
    SECRETARIAT,
    PRESIDENT,
    CONSULTANT;

    boolean hasAnAccount() {
        return this != VISITOR && this != SIGNATORY;
    }

    boolean isOfATerritory() {
        return this == CO_WRITER || this == CORRESPONDENT || this == SIGNATORY;
    }
}
