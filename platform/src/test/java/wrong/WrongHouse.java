package wrong;

import fr.cltsds.kernel.DomainEvent;
import fr.cltsds.room.Board;
import fr.cltsds.room.Desk;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.room.TerritoryListener;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;

/** One broken rule each. */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "NonFinalStaticField", "NullAway.Init", "ThreadLocalUsage"})
public final class WrongHouse {

    private WrongHouse() {}

    @Desk
    public static class DeskWithoutRoom {
        public void forget(String everything) {}
    }

    @Board
    static class HiddenCounter {
        public long count(TerritoryId territory) {
            return 0;
        }
    }

    public record LateTerritory(UUID id, TerritoryId territory) implements InRoom {}

    public record NamedPerson(TerritoryId territory, String name) implements DomainEvent, InRoom {}

    @Entity
    public static class OpenAggregate {
        @Id
        private UUID id;
    }

    public interface OpenRows extends Repository<OpenAggregate, UUID> {}

    public static class OpenListener {
        @TerritoryListener
        public void on(NamedPerson event) {}
    }

    static class HomelessListener {
        @ApplicationModuleListener
        public void on(NamedPerson event) {}
    }

    static class OwnTime {
        Instant wrong() {
            return Instant.now();
        }
    }

    static class Alarm {
        @Scheduled(fixedDelay = 1000)
        void ring() {}
    }

    static class Injected {
        @Autowired
        private @Nullable Alarm alarm;
    }

    static class Shared {
        private static int count;
        private static final ThreadLocal<TerritoryId> ROOM = new ThreadLocal<>();
    }

    static class CandidacyServiceImpl {}

    static class Nosy {
        boolean look() {
            return SecurityContextHolder.getContext().getAuthentication() == null;
        }
    }

    static class ByHand {
        ByHand(JdbcClient sql) {}
    }
}
