package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CandidacyRow;
import fr.cltsds.kernel.Missing;
import fr.cltsds.people.CurrentActor;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What every page of a candidacy asks: which one the territory has, and how it stands. */
@Component
record CandidacyRoom(Wording words, MyRooms rooms, CandidacyBoard board, CurrentActor actor, Clock clock) {

    /** The territory's latest candidacy; a territory without one has no such page. */
    CandidacyPage page(TerritoryId territory) {
        return board.page(territory, latest(territory));
    }

    private CandidacyId latest(TerritoryId territory) {
        return board.rows(territory).stream()
                .map(CandidacyRow::candidacy)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Missing("candidacy"));
    }

    Draft draft(TerritoryId territory, CandidacyPage page) {
        return new Draft(territory, page.candidacy(), actor.get().person());
    }

    Instant now() {
        return clock.instant();
    }
}
