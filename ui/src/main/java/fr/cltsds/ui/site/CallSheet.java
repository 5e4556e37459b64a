package fr.cltsds.ui.site;

import fr.cltsds.call.EligibilityCriterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole call, as its page tells it. */
record CallSheet(
        CallCard card,
        String about,
        List<Notice> notices,
        List<String> purpose,
        List<Tenet> principles,
        List<Milestone> calendar,
        @Nullable String grace,
        List<EligibilityCriterion> eligibility,
        List<Criterion> grid,
        String signatory,
        Specification specification,
        List<Specification> former,
        List<Faq> faq,
        Contact contact) {

    /** Whether answers to questions still serve those who write. */
    public boolean takesQuestions() {
        return card.is("open") || card.is("upcoming");
    }

    /** Something that changed since the call was published, and why. */
    record Notice(
            String title,
            String reason,
            Moment published,
            @Nullable String formerly) {}

    /** One of the three principles. */
    record Tenet(String title, String text) {}

    /** A date of the calendar. */
    record Milestone(Moment when, String label, @Nullable String countdown, boolean past, boolean next) {}

    /** A line of the scoring grid. */
    record Criterion(String label, String weight, String help, List<Level> levels) {}

    /** What a score means. */
    record Level(int score, String description) {}

    /** A version of the specification. */
    record Specification(int version, Moment published, String change, List<String> text, Attachment file) {}

    /** A question that was asked, and its answer. */
    record Faq(String question, List<String> answer) {}
}
