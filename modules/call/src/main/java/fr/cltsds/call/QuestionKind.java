package fr.cltsds.call;

/** How a question of the form is answered. */
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    YES_NO,
    ONE_CHOICE,
    SEVERAL_CHOICES,
    FILE,
    /** One or several départements, or a région, by official codes. */
    TERRITORY,
    /** Planned seats by collège, and how many speak for themselves. */
    SEATS,
    /** Partners, each with its collège and whether it is committed. */
    PARTNERS;

    /** Whether a length in characters limits the answer. */
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    /** Whether the question itself lists what may be answered. */
    public boolean hasChoices() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }
}
