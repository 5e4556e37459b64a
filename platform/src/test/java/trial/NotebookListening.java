package trial;

import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryListener;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears that a notebook was opened, and keeps what it saw of the room; deaf when a test says so. */
@Component
public class NotebookListening {

    private final Map<UUID, Heard> heard = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final JdbcClient sql;

    NotebookListening(JdbcClient sql) {
        this.sql = sql;
    }

    @TerritoryListener
    void on(NotebookOpened event) {
        var left = failures.get(event.notebook());
        if (left != null && left.getAndDecrement() > 0) {
            throw new IllegalStateException("Deaf");
        }
        var told = sql.sql("select room.territory_id()").query(UUID.class).single();
        var login = sql.sql("select current_user::text").query(String.class).single();
        var notebooks = sql.sql("select count(*) from trial.notebook where id = :id")
                .param("id", event.notebook())
                .query(Integer.class)
                .single();
        var _ = heard.put(event.notebook(), new Heard(Rooms.current(), told, login, notebooks));
    }

    public void failFor(UUID notebook, int times) {
        var _ = failures.put(notebook, new AtomicInteger(times));
    }

    public Map<UUID, Heard> heard() {
        return heard;
    }

    /** What the listener found around it. */
    public record Heard(Room room, UUID told, String login, int notebooks) {}
}
