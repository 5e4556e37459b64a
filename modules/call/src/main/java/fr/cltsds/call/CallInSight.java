package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import java.time.Instant;

/**
 * What a candidacy knows of its call, from inside its own territory's room.
 *
 * @param reference what receipts begin with, such as {@code AMI-2018}
 * @param discontinued given up: nothing is begun nor filed any more
 * @param formVersion the version that a draft begun now answers; one begun earlier keeps its own
 * @param signatory who signs the decisions, by title
 */
record CallInSight(
        CallId id,
        String reference,
        Slug slug,
        String title,
        CallWindow window,
        boolean discontinued,
        int formVersion,
        PrincipleThresholds thresholds,
        CallContact contact,
        String signatory) {

    boolean isOpenAt(Instant now) {
        return !discontinued && window.isOpenAt(now);
    }

    /** Whether a draft begun then may be filed now; see {@link CallWindow#receivesAt}. */
    boolean receivesAt(Instant now, Instant begun) {
        return !discontinued && window.receivesAt(now, begun);
    }

    Instant deadline() {
        return window.closesAt();
    }
}
