package fr.cltsds.call;

/** What a principle asks to find in the file. */
public enum PrincipleElement {
    /** First subjects chosen from the list of social-work subjects. */
    SUBJECTS,
    /** A statement on social work that is long enough to say something. */
    STATEMENT,
    /** Collèges with planned seats or partners. */
    COLLEGES,
    /** The council of the département is associated. */
    DEPARTEMENT,
    SOCIAL_WORKER_SEATS,
    PEOPLE_ACCOMPANIED_SEATS,
    /** A written rule for paying people accompanied back. */
    REIMBURSEMENT_RULE
}
