package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyRow;
import fr.cltsds.people.MyRoom;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.Task;
import fr.cltsds.ui.space.Waiting;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for the people of a team: an unfiled candidacy to write, to check, to have signed. */
@Component
class CandidacyTasks implements Waiting {

    private final MyRooms rooms;
    private final CandidacyBoard board;
    private final Wording words;

    CandidacyTasks(MyRooms rooms, CandidacyBoard board, Wording words) {
        this.rooms = rooms;
        this.board = board;
        this.words = words;
    }

    @Override
    public List<Task> forMe() {
        return rooms.territories().stream()
                .filter(room -> isOfATeam(room.role()))
                .flatMap(room -> board.rows(room.territory()).stream().flatMap(row -> task(room, row)))
                .toList();
    }

    private static boolean isOfATeam(Role role) {
        return role.mayComment() || role == Role.READER;
    }

    private Stream<Task> task(MyRoom room, CandidacyRow row) {
        return switch (row.status()) {
            case NOT_FILED, FILED_BEING_CHANGED -> Stream.of(task(room.territory(), room.role(), row));
            case NOT_FILED_IN_TIME, FILED_STILL_EDITABLE, FILED, WITHDRAWN -> Stream.empty();
        };
    }

    private Task task(TerritoryId territory, Role role, CandidacyRow row) {
        var about = words.of(
                "candidacy.task.about", row.callTitle(), row.territoryName().orElse(row.leadName()));
        if (!role.mayWrite()) {
            var act = role.mayComment() ? "candidacy.task.comment" : "candidacy.task.read";
            return new Task(Icon.EYE, words.of(act), about, Optional.of(row.deadline()), Places.form(territory));
        }
        return row.missing() > 0
                ? new Task(
                        Icon.PEN_LINE,
                        words.of("candidacy.task.write", row.missing()),
                        about,
                        Optional.of(row.deadline()),
                        Places.form(territory))
                : new Task(
                        Icon.SIGNATURE,
                        words.of("candidacy.task.sign"),
                        about,
                        Optional.of(row.deadline()),
                        Places.filing(territory));
    }
}
