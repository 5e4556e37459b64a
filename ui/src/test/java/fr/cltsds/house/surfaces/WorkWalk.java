package fr.cltsds.house.surfaces;

import fr.cltsds.jobs.RecurringJob;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens behind the pages: events of each territory are told, jobs are run, and every row that changed is looked at. */
final class WorkWalk {

    private final ApplicationContext portal;
    private final CanaryWorld world;
    private final Expectations expectations;
    private final Tally tally;

    WorkWalk(ApplicationContext portal, CanaryWorld world, Expectations expectations, Tally tally) {
        this.portal = portal;
        this.world = world;
        this.expectations = expectations;
        this.tally = tally;
    }

    static List<RecurringJob> jobs(ApplicationContext portal) {
        return portal.getBeansOfType(RecurringJob.class).values().stream()
                .sorted(Comparator.comparing(RecurringJob::name))
                .toList();
    }

    static String nameOf(RecurringJob job) {
        return "travail " + job.name();
    }

    /** An event of a territory, with ids that live there, elsewhere or nowhere, leaves rows in that territory alone. */
    void hear(Listener listener) {
        for (var home : world.territories()) {
            for (var whose : Whose.values()) {
                var bag = new Bag(home.territory(), world.bag(home, whose).ids(), java.util.Optional.empty());
                var event = new Arguments(bag).one(listener.event());
                var traces = watch(listener.name(), home, () -> tell(event));
                judge(Family.LISTENERS, listener.name(), whose, traces);
            }
        }
    }

    void run(RecurringJob job) {
        var traces = watch(nameOf(job), null, () -> Rooms.enter(Room.jobs(), job::run));
        judge(Family.JOBS, nameOf(job), Whose.OWN, traces == Traces.NOWHERE ? traces : Traces.EACH_ROOM);
    }

    private void judge(Family family, String surface, Whose whose, Traces traces) {
        tally.met(family, surface);
        if (whose == Whose.OWN) {
            tally.left(surface, traces);
        }
        var expected = whose == Whose.OWN ? expectations.tracesOf(surface) : Traces.NOWHERE;
        if (traces != expected) {
            tally.finding(surface + " · " + whose, "leaves " + traces + " instead of " + expected);
        }
    }

    /** What an act leaves behind; every row that stands in a wrong room, or bears the words of another, is a finding. */
    Traces watch(String surface, @org.jspecify.annotations.Nullable CanaryTerritory home, Runnable act) {
        var before = RoomRows.now(world.database());
        act.run();
        untilEverythingIsHeard();
        var changed = RoomRows.now(world.database()).changedSince(before);
        changed.forEach(line -> look(surface, home, line));
        return changed.isEmpty() ? Traces.NOWHERE : Traces.OWN_ROOM;
    }

    private void look(String surface, @org.jspecify.annotations.Nullable CanaryTerritory home, RoomRows.Line line) {
        var room = line.room();
        if (home != null && room != null && !room.equals(home.territory().value())) {
            tally.leak(surface, "a row of " + line.table() + " left in another room");
        }
        for (var territory : world.territories()) {
            var itsOwn = room != null && territory.holds(room);
            if (!itsOwn && line.text().contains(territory.canary())) {
                tally.leak(surface, territory.canary() + " into " + line.table());
            }
        }
    }

    void tell(Object event) {
        var room = event instanceof InRoom told ? Room.of(told.territory()) : Room.national();
        Rooms.enter(room, () -> portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> portal.publishEvent(event)));
        untilEverythingIsHeard();
    }

    private void untilEverythingIsHeard() {
        var patience = Duration.ofSeconds(20).toMillis() / 20;
        while (isBeingHeard() && patience-- > 0) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        if (patience <= 0) {
            throw new IllegalStateException("Somebody still listens");
        }
    }

    private boolean isBeingHeard() {
        try (var connection = world.database().open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select exists (select from events.event_publication where status <> 'FAILED')")) {
            return Objects.requireNonNull(row).next() && row.getBoolean(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
