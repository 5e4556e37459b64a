package fr.cltsds.call;

/** Which evidence of a principle the answer to a question feeds. */
public enum Feeds {
    NONE,
    /** First subjects, chosen from a list of social-work subjects. */
    SUBJECTS,
    /** How the committee will centre on social work. */
    STATEMENT,
    SEATS,
    PARTNERS,
    /** The written rule for paying people accompanied back. */
    REIMBURSEMENT_RULE,
    TERRITORY,
    /** That the council of the département is associated. */
    DEPARTEMENT_AGREEMENT;

    /** Whether a form without it would leave a principle that nobody can respect. */
    boolean isExpected() {
        return this != NONE && this != PARTNERS;
    }

    /** Whether an answer of this kind can be such evidence. */
    public boolean canComeFrom(QuestionKind kind) {
        return switch (this) {
            case NONE -> true;
            case SUBJECTS -> kind == QuestionKind.SEVERAL_CHOICES;
            case STATEMENT, REIMBURSEMENT_RULE -> kind == QuestionKind.LONG_TEXT;
            case SEATS -> kind == QuestionKind.SEATS;
            case PARTNERS -> kind == QuestionKind.PARTNERS;
            case TERRITORY -> kind == QuestionKind.TERRITORY;
            case DEPARTEMENT_AGREEMENT -> kind == QuestionKind.YES_NO || kind == QuestionKind.FILE;
        };
    }
}
