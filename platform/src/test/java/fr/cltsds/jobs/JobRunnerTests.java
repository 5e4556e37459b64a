package fr.cltsds.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import trial.GroundTest;

/** Two nodes share the recurring work: each execution is one node's, in the room of the jobs. */
@GroundTest
class JobRunnerTests {

    private final DataSource rooms;

    @Autowired
    JobRunnerTests(DataSource rooms) {
        this.rooms = rooms;
    }

    @Test
    void twoNodesNeverRunTheSameJobAtOnce() throws InterruptedException {
        var job = new Counting();
        var first = JobRunner.schedulerOf(new JobsDataSource(rooms), List.of(job));
        var second = JobRunner.schedulerOf(new JobsDataSource(rooms), List.of(job));

        first.start();
        second.start();
        try {
            await().atMost(30, SECONDS).until(() -> job.runs.size() >= 3);
        } finally {
            first.stop();
            second.stop();
        }

        assertThat(job.mostAtOnce.get()).isEqualTo(1);
        assertThat(job.runs).containsOnly(Room.jobs());
        var done = job.runs.size();
        SECONDS.sleep(2);
        assertThat(job.runs).as("stopped nodes run nothing").hasSize(done);
    }

    @Test
    void theJobsBeginOnceTheNodeIsReadyAndEndWithIt() throws InterruptedException {
        var job = new Counting();

        try (var node = new AnnotationConfigApplicationContext()) {
            node.registerBean(
                    "rooms", DataSource.class, () -> rooms, definition -> definition.setDestroyMethodName(""));
            node.registerBean("job", RecurringJob.class, () -> job);
            node.register(JobRunner.class);
            node.refresh();
            SECONDS.sleep(2);
            assertThat(job.runs).as("not yet ready").isEmpty();

            AvailabilityChangeEvent.publish(node, ReadinessState.ACCEPTING_TRAFFIC);
            await().atMost(30, SECONDS).until(() -> !job.runs.isEmpty());
        }

        var done = job.runs.size();
        SECONDS.sleep(2);
        assertThat(job.runs).as("a stopped node runs nothing").hasSize(done);
    }

    private static final class Counting implements RecurringJob {

        private final String name = "counting-" + Ids.next();
        private final List<Room> runs = new CopyOnWriteArrayList<>();
        private final AtomicInteger atOnce = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(200);
        }

        @Override
        public void run() {
            var _ = mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            runs.add(Rooms.current());
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            var _ = atOnce.decrementAndGet();
        }
    }
}
