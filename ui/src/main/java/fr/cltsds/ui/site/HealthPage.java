package fr.cltsds.ui.site;

import fr.cltsds.room.PersonId;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the portal is up: each of its database logins answers within a second. Says nothing else. */
@RestController
class HealthPage {

    private static final int BUDGET_IN_SECONDS = 1;
    private static final UUID NOBODY = new UUID(0, 1);

    /** One room of each kind: each has the pool of its own login. */
    private static final List<Room> ROOMS = List.of(
            Room.of(new TerritoryId(NOBODY)), Room.of(new PersonId(NOBODY)), Room.national(), Room.open(), Room.jobs());

    private final DataSource database;
    private final ApplicationAvailability availability;

    HealthPage(DataSource database, ApplicationAvailability availability) {
        this.database = database;
        this.availability = availability;
    }

    @GetMapping("/sante")
    ResponseEntity<String> health() throws InterruptedException {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && everyLoginAnswers()
                ? ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("ok")
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    private boolean everyLoginAnswers() throws InterruptedException {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var questions = ROOMS.stream().map(this::question).toList();
            return asking.invokeAll(questions, BUDGET_IN_SECONDS, TimeUnit.SECONDS).stream()
                    .allMatch(HealthPage::answered);
        }
    }

    private Callable<Boolean> question(Room room) {
        return () -> Rooms.in(room, () -> {
            try (var connection = database.getConnection()) {
                return connection.isValid(BUDGET_IN_SECONDS);
            } catch (SQLException down) {
                return false;
            }
        });
    }

    private static boolean answered(Future<Boolean> question) {
        try {
            return question.get();
        } catch (ExecutionException | CancellationException notInTime) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
