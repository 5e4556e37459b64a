package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.Board;
import fr.cltsds.room.OpenToPublic;
import fr.cltsds.room.TerritoryId;
import java.time.Clock;

/** Where whoever holds an opening link reads what it opens; looking uses nothing up. */
@Board
@OpenToPublic
public class CandidacyOpeningBoard {

    private final CandidacyRequests requests;
    private final CallsInSight calls;
    private final Clock clock;

    CandidacyOpeningBoard(CandidacyRequests requests, CallsInSight calls, Clock clock) {
        this.requests = requests;
        this.calls = calls;
        this.clock = clock;
    }

    public CandidacyOpening opening(TerritoryId territory, Secret secret) {
        var request = requests.find()
                .filter(one -> one.opensWith(secret, clock.instant()))
                .orElseThrow(() -> new Missing("request"));
        var call = calls.get(new CallId(request.getCallId()));
        return new CandidacyOpening(
                call.title(), call.deadline(), request.getLead().lead(), request.getExpiresAt());
    }
}
