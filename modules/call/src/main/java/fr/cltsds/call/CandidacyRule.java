package fr.cltsds.call;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Rule;
import java.time.Instant;
import java.util.List;

/** Why an act on a candidacy is refused. */
public enum CandidacyRule implements Rule {
    THE_CALL_GOES_ON,
    THE_CALL_IS_OPEN,
    THE_REQUEST_IS_FRESH,
    ONLY_WRITERS_WRITE,
    ONLY_THE_LEAD_DECIDES,
    THE_CANDIDACY_IS_BEING_WRITTEN,
    THE_CANDIDACY_IS_FILED,
    THE_CANDIDACY_WAS_NEVER_FILED,
    THE_FILE_IS_COMPLETE,
    THE_FILE_IS_THE_ONE_READ,
    THE_REASON_IS_TOLD,
    THE_SIGNATORY_IS_NAMED;

    /** What the call's clock has against writing or filing now what was begun then. */
    static List<Broken> inTime(CallInSight call, Instant now, Instant begun) {
        if (call.discontinued()) {
            return List.of(new Broken(THE_CALL_GOES_ON, List.of()));
        }
        return call.receivesAt(now, begun)
                ? List.of()
                : List.of(new Broken(
                        THE_CALL_IS_OPEN,
                        List.of(call.window().opensAt(), call.window().closesAt())));
    }
}
