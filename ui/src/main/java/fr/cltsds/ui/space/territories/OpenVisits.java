package fr.cltsds.ui.space.territories;

import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.Task;
import fr.cltsds.ui.space.Waiting;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds somebody of the nation of the territories into which she still looks. */
@Component
class OpenVisits implements Waiting {

    private final MyRooms rooms;
    private final Wording words;

    OpenVisits(MyRooms rooms, Wording words) {
        this.rooms = rooms;
        this.words = words;
    }

    @Override
    public List<Task> forMe() {
        return rooms.visits().stream()
                .map(visit -> new Task(
                        Icon.EYE,
                        words.of("visit.task"),
                        rooms.card(visit.territory()).name(),
                        Optional.of(visit.until().truncatedTo(ChronoUnit.MINUTES)),
                        VisitedView.address(visit.territory())))
                .toList();
    }
}
