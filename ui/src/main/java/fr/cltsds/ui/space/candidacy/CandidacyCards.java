package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyRow;
import fr.cltsds.kernel.Missing;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.RoomCard;
import fr.cltsds.ui.space.RoomCards;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names a territory's room by what its candidacy chose, and by who leads it until then. */
@Component
class CandidacyCards implements RoomCards {

    private final CandidacyBoard board;
    private final Wording words;

    CandidacyCards(CandidacyBoard board, Wording words) {
        this.board = board;
        this.words = words;
    }

    @Override
    public Optional<RoomCard> of(TerritoryId territory) {
        return rows(territory).stream().reduce((_, later) -> later).map(row -> card(territory, row));
    }

    private List<CandidacyRow> rows(TerritoryId territory) {
        try {
            return board.rows(territory);
        } catch (Missing notOfItsTeam) {
            return List.of();
        }
    }

    private RoomCard card(TerritoryId territory, CandidacyRow row) {
        var name = row.territoryName()
                .map(chosen -> words.of("candidacy.room.named", chosen))
                .orElseGet(() -> words.of("candidacy.room.unnamed", row.leadName()));
        return new RoomCard(territory, name, words.label(row.status()), Places.form(territory));
    }
}
