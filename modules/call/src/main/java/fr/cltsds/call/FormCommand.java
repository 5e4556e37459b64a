package fr.cltsds.call;

/** What the secretariat asks of the form of a call; all but {@link ReviseForm} change its draft version. */
public sealed interface FormCommand {

    CallId call();

    /** A change says which state of the draft was seen when it was decided. */
    sealed interface Change extends FormCommand {

        int seen();
    }

    record AddSection(CallId call, int seen, String title, String help) implements Change {}

    record EditSection(CallId call, int seen, SectionId section, String title, String help) implements Change {}

    /** Places are counted from 0. */
    record MoveSection(CallId call, int seen, SectionId section, int place) implements Change {}

    record RemoveSection(CallId call, int seen, SectionId section) implements Change {}

    record AddQuestion(CallId call, int seen, SectionId section, QuestionText text) implements Change {}

    record EditQuestion(CallId call, int seen, QuestionId question, QuestionText text) implements Change {}

    record MoveQuestion(CallId call, int seen, QuestionId question, SectionId section, int place) implements Change {}

    record RemoveQuestion(CallId call, int seen, QuestionId question) implements Change {}

    /** Begins the next version of a published form, as its copy. */
    record ReviseForm(CallId call) implements FormCommand {}

    /** Gives up the version that is being written; the published one stays. */
    record DropRevision(CallId call, int seen) implements Change {}

    /** Puts the draft version to candidacies begun from now on. */
    record PublishForm(CallId call, int seen) implements Change {}
}
