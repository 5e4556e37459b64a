package fr.cltsds.call;

import fr.cltsds.people.EntryVeto;
import fr.cltsds.room.TerritoryId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps the nation out of a room while a candidacy in it may still be filed, and for good where none ever was. */
@Component
class DraftVeto implements EntryVeto {

    private final Candidacies candidacies;
    private final CandidacyRequests requests;
    private final CallsInSight calls;
    private final Clock clock;

    DraftVeto(Candidacies candidacies, CandidacyRequests requests, CallsInSight calls, Clock clock) {
        this.candidacies = candidacies;
        this.requests = requests;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public boolean forbids(TerritoryId territory) {
        var all = candidacies.findAllByOrderByBegunAtAscIdAsc();
        return all.isEmpty() ? requests.find().isPresent() : all.stream().anyMatch(this::isClosedToTheNation);
    }

    private boolean isClosedToTheNation(Candidacy candidacy) {
        return candidacy.filedVersion() == 0
                || calls.get(candidacy.call()).receivesAt(clock.instant(), candidacy.begunAt());
    }
}
