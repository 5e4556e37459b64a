package fr.cltsds.people;

/** What a person may be in a room: in a territory, or for the nation; one person may be several things, with dates. */
public enum Role {
    /** Leads the candidacy: invites co-writers, names the signatory, withdraws. */
    LEAD,
    /** Writes the candidacy with its lead. */
    EDITOR,
    /** Reads the candidacy and comments on it. */
    COMMENTATOR,
    /** Reads the candidacy. */
    READER,
    /** Keeps the committee's space, once it is open (référent·e). */
    CORRESPONDENT,
    /** Helps the territory on behalf of ANSA. */
    CONSULTANT,
    /** Runs the calls for the HCTS. */
    SECRETARIAT,
    /** Presides the HCTS and signs its decisions. */
    PRESIDENT,
    /** Examines candidacies for the HCTS (rapporteur·e). */
    REVIEWER;

    /** Whether it is held for the nation and not in one territory. */
    public boolean isNational() {
        return this == SECRETARIAT || this == PRESIDENT || this == REVIEWER || this == CONSULTANT;
    }

    /** Whether it lets its holder look into a territory, for a reason; who examines candidacies reads what is assigned, no more. */
    public boolean mayEnterTerritories() {
        return isNational() && this != REVIEWER;
    }

    public boolean mayWrite() {
        return this == LEAD || this == EDITOR;
    }

    public boolean mayComment() {
        return mayWrite() || this == COMMENTATOR;
    }
}
