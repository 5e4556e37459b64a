package fr.cltsds.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the recurring work going once this node is ready, and lets what runs come to its end before the node stops. */
@Component
@EnableConfigurationProperties(JobSettings.class)
class JobRunner implements DisposableBean {

    private static final int AT_ONCE = 2;

    private final ObjectProvider<RecurringJob> jobs;
    private final DataSource rooms;
    private final JobSettings settings;
    private @Nullable Scheduler scheduler;

    JobRunner(ObjectProvider<RecurringJob> jobs, DataSource rooms, JobSettings settings) {
        this.jobs = jobs;
        this.rooms = rooms;
        this.settings = settings;
    }

    @EventListener
    synchronized void on(AvailabilityChangeEvent<ReadinessState> event) {
        if (settings.enabled() && scheduler == null && event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            scheduler =
                    schedulerOf(new JobsDataSource(rooms), jobs.orderedStream().toList());
            scheduler.start();
        }
    }

    /** Several nodes ask the same table what is due; each execution is picked, and locked, by one. */
    static Scheduler schedulerOf(DataSource jobsDatabase, List<RecurringJob> jobs) {
        return Scheduler.create(jobsDatabase)
                .startTasks(jobs.stream().map(JobRunner::taskOf).toList())
                .tableName("jobs.scheduled_tasks")
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .commitWhenAutocommitDisabled(true)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    private static RecurringTask<Void> taskOf(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> {
            try (var _ = MDC.putCloseable("job", job.name())) {
                Rooms.enter(Room.jobs(), job::run);
            }
        });
    }

    @Override
    public synchronized void destroy() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
