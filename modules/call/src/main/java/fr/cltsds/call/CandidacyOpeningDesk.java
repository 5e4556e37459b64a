package fr.cltsds.call;

import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Memberships;
import fr.cltsds.people.Role;
import fr.cltsds.room.Desk;
import fr.cltsds.room.OpenToPublic;
import java.time.Clock;
import java.time.Instant;

/** Where somebody who has no account yet asks to answer a call, and opens the draft by the link she was sent. */
@Desk
@OpenToPublic
public class CandidacyOpeningDesk {

    private final CandidacyRequests requests;
    private final Candidacies candidacies;
    private final DraftsAlive drafts;
    private final CallsInSight calls;
    private final DraftMovements movements;
    private final Memberships memberships;
    private final CandidacyLetters letters;
    private final Journal journal;
    private final Clock clock;

    CandidacyOpeningDesk(
            CandidacyRequests requests,
            Candidacies candidacies,
            DraftsAlive drafts,
            CallsInSight calls,
            DraftMovements movements,
            Memberships memberships,
            CandidacyLetters letters,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.candidacies = candidacies;
        this.drafts = drafts;
        this.calls = calls;
        this.movements = movements;
        this.memberships = memberships;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Sends the link. What was asked before with the same address changes nothing and is not told: each request is a room of its own. */
    public Outcome<CallId> request(RequestCandidacy command) {
        var now = clock.instant();
        var call = calls.get(command.call());
        var earlier = requests.find();
        if (earlier.isPresent()) {
            return earlier.get().asks(command.call(), command.lead())
                    ? Outcome.done(call.id())
                    : Outcome.refused(CandidacyRule.THE_REQUEST_IS_FRESH);
        }
        return Rules.none().and(CandidacyRule.inTime(call, now, now)).then(() -> {
            var secret = Secret.draw();
            var request =
                    requests.save(new CandidacyRequest(command.territory(), call.id(), command.lead(), secret, now));
            journal.record("candidacy.requested", request.getCandidacyId());
            letters.opening(command, secret, call);
            return call.id();
        });
    }

    /** Begins the draft for the account made of the request's address; a link that opens nothing is {@link Missing}, whatever the cause. */
    public Outcome<CandidacyId> open(OpenCandidacy command, Actor account) {
        var now = clock.instant();
        var request = requests.lock()
                .filter(one -> one.opensWith(command.secret(), now))
                .filter(one -> one.isFor(account.email()))
                .orElseThrow(() -> new Missing("request"));
        var call = calls.get(new CallId(request.getCallId()));
        return Rules.none()
                .and(CandidacyRule.inTime(call, now, now))
                .then(() -> begin(command, request, account, call, now));
    }

    private CandidacyId begin(
            OpenCandidacy command, CandidacyRequest request, Actor account, CallInSight call, Instant now) {
        request.open(now);
        var candidacy = candidacies.save(new Candidacy(command.territory(), request, call.formVersion(), now));
        var _ = drafts.save(new DraftAlive(candidacy, now));
        memberships.grant(account, Role.LEAD);
        movements.begun(call.id(), now);
        journal.record("candidacy.begun", candidacy.id().value());
        letters.welcome(candidacy, call);
        return candidacy.id();
    }
}
