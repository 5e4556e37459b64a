package fr.cltsds.call;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call as the secretariat writes it.
 *
 * @param seen what its changes must say they have seen
 * @param missing what still stands between the draft and its publication; nothing once it is published
 * @param against what stands today against each act; nothing, where it may be begun
 * @param specifications newest first; of a draft, the one being written
 */
public record CallEditing(
        CallId id,
        int seen,
        Instant now,
        CallPhase phase,
        int year,
        String reference,
        Slug slug,
        String title,
        CallPurpose purpose,
        PrincipleThresholds thresholds,
        CallCalendar calendar,
        Optional<CallWindow> window,
        List<Specification> specifications,
        List<EligibilityCriterion> eligibility,
        List<ScoringCriterion> grid,
        CallContact contact,
        String signatory,
        int formVersion,
        List<CallPage.Extension> extensions,
        Optional<CallPage.Discontinuation> discontinuation,
        List<Broken> missing,
        Map<CallAct, List<Broken>> against,
        Edit lastEdit) {

    /** A version of the specification, written or still to be. */
    public record Specification(
            int number, String text, String changeNote, Optional<CallFile> file, Optional<Instant> publishedAt) {}

    /** Whether this may be begun today. */
    public boolean may(CallAct act) {
        return against(act).isEmpty();
    }

    public List<Broken> against(CallAct act) {
        return against.getOrDefault(act, List.of());
    }

    /** A question in the words in which it was asked. */
    public record Waiting(CallQuestionId id, String asked, Instant askedAt) {}

    /** Who changed it last, when she is known, and when. */
    public record Edit(Optional<String> by, Instant at) {}

    /** What the weights of the grid make together; 100 when the call is published. */
    public int weights() {
        return grid.stream().mapToInt(ScoringCriterion::weight).sum();
    }
}
