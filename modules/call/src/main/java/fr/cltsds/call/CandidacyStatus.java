package fr.cltsds.call;

import java.time.Instant;

/** How a candidacy is shown at an instant: its stage, and what the call's clock makes of it. */
public enum CandidacyStatus {
    /** «Non déposé». */
    NOT_FILED,
    /** The call closed over a draft: it can no longer be filed. */
    NOT_FILED_IN_TIME,
    /** «Déposé, encore modifiable». */
    FILED_STILL_EDITABLE,
    /** «Déposé, modification en cours»: the filed version stays valid. */
    FILED_BEING_CHANGED,
    /** «Déposé». */
    FILED,
    WITHDRAWN;

    static CandidacyStatus of(Candidacy candidacy, CallInSight call, Instant now) {
        var received = call.receivesAt(now, candidacy.begunAt());
        return switch (candidacy.stage()) {
            case DRAFT -> received ? NOT_FILED : NOT_FILED_IN_TIME;
            case FILED -> {
                if (!received) {
                    yield FILED;
                }
                yield candidacy.isBeingWritten() ? FILED_BEING_CHANGED : FILED_STILL_EDITABLE;
            }
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
