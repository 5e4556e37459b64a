package fr.cltsds.call;

import fr.cltsds.kernel.Broken;
import java.time.Instant;
import java.util.List;

/** What came of saving an answer; each leads the writer to a different next step. */
public sealed interface AnswerOutcome {

    /** Kept; the next save of this answer builds on this version. */
    record Saved(int version, Instant at) implements AnswerOutcome {}

    /** Somebody else has written meanwhile: nothing is lost, both texts are here, and whoever chooses saves on that version. */
    record Conflict(Answer mine, Answer theirs, String who, Instant when, int version) implements AnswerOutcome {}

    /** Not kept; all that stands against it. */
    record Refused(List<Broken> broken) implements AnswerOutcome {

        public Refused {
            broken = List.copyOf(broken);
        }
    }
}
