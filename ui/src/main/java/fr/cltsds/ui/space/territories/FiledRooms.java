package fr.cltsds.ui.space.territories;

import fr.cltsds.call.FiledTerritoriesBoard;
import fr.cltsds.kernel.Missing;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.RoomCard;
import fr.cltsds.ui.space.RoomCards;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names a territory to somebody of the nation who looks into it; its own people know it by what they write. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FiledRooms implements RoomCards {

    private final FiledTerritoriesBoard board;

    FiledRooms(FiledTerritoriesBoard board) {
        this.board = board;
    }

    @Override
    public Optional<RoomCard> of(TerritoryId territory) {
        try {
            var name = board.territory(territory.value()).name();
            return Optional.of(new RoomCard(territory, name, "", VisitedView.address(territory)));
        } catch (Missing unknownToTheNation) {
            return Optional.empty();
        }
    }
}
