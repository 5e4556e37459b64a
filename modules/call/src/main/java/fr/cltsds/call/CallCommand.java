package fr.cltsds.call;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the secretariat asks of a call. */
public sealed interface CallCommand {

    /** A change says which version of the call was seen when it was decided, so that nobody's work is written over. */
    sealed interface Change extends CallCommand {

        CallId call();

        int seen();
    }

    /** A new call, blank, or with the criteria, the grid and the form that are proposed. */
    record DraftCall(int year, String title, boolean fromTemplate) implements CallCommand {}

    record RenameCall(CallId call, int seen, int year, String title) implements Change {}

    record DescribeCall(CallId call, int seen, CallPurpose purpose, PrincipleThresholds thresholds) implements Change {}

    record ScheduleCall(CallId call, int seen, CallCalendar calendar) implements Change {}

    record SpecifyCall(CallId call, int seen, String text) implements Change {}

    record AttachSpecification(CallId call, int seen, String fileName) implements Change {}

    record RestrictCall(CallId call, int seen, List<EligibilityCriterion> criteria) implements Change {}

    record ScoreCall(CallId call, int seen, List<ScoringCriterion> grid) implements Change {}

    record NameContact(CallId call, int seen, CallContact contact) implements Change {}

    record NameSignatory(CallId call, int seen, String signatory) implements Change {}

    record DiscardCall(CallId call, int seen) implements Change {}

    record PublishCall(CallId call, int seen) implements Change {}

    /** The new deadline is an hour of Paris. */
    record ExtendCall(CallId call, int seen, LocalDateTime deadline, String reason) implements Change {}

    record RespecifyCall(CallId call, int seen, String text, String changeNote, String fileName) implements Change {}

    record DiscontinueCall(CallId call, int seen, String reason) implements Change {}

    /** Keeps a question as it came, by letter or by telephone. */
    record NoteQuestion(CallId call, String asked) implements CallCommand {}

    /**
     * Answers a question for everybody, in words that name nobody; answered again, it is corrected.
     *
     * @param seen when the answer was given that this one corrects; nothing for a first answer
     */
    record AnswerQuestion(CallId call, CallQuestionId question, Optional<Instant> seen, String wording, String answer)
            implements CallCommand {

        /** A first answer. */
        public AnswerQuestion(CallId call, CallQuestionId question, String wording, String answer) {
            this(call, question, Optional.empty(), wording, answer);
        }
    }
}
