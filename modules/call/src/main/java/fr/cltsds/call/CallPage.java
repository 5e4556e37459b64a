package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A published call as everybody reads it.
 *
 * @param now when it was read: the phase and what remains are of that instant
 * @param formVersion the version that a candidacy begun now answers
 * @param former the versions of the specification that the present one replaced, newest first
 * @param faq oldest first
 * @param extensions oldest first
 */
public record CallPage(
        CallId id,
        String reference,
        Slug slug,
        String title,
        Instant now,
        CallPhase phase,
        CallWindow window,
        CallPurpose purpose,
        PrincipleThresholds thresholds,
        Specification specification,
        List<Specification> former,
        List<EligibilityCriterion> eligibility,
        List<ScoringCriterion> grid,
        List<Answer> faq,
        List<Extension> extensions,
        CallContact contact,
        String signatory,
        int formVersion,
        Instant publishedAt,
        Optional<Discontinuation> discontinuation) {

    /** A version of the specification; the first one has no change note. */
    public record Specification(int number, String text, String changeNote, CallFile file, Instant publishedAt) {}

    /** A question as it is told to everybody, and its answer. */
    public record Answer(CallQuestionId id, String question, String answer, Instant answeredAt) {}

    /** A deadline moved later. */
    public record Extension(Instant formerDeadline, Instant newDeadline, String reason, Instant extendedAt) {}

    /** That the call was given up, when and why. */
    public record Discontinuation(Instant at, String reason) {}

    public boolean isOpen() {
        return phase == CallPhase.OPEN;
    }

    /** What is left before the deadline; nothing once it has passed. */
    public Duration remaining() {
        var left = Duration.between(now, window.closesAt());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether the deadline is today on the clock of Paris. */
    public boolean isLastDay() {
        return isOpen()
                && CallClock.hour(now)
                        .toLocalDate()
                        .equals(CallClock.hour(window.closesAt()).toLocalDate());
    }
}
