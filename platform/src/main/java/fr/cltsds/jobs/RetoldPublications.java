package fr.cltsds.jobs;

import fr.cltsds.room.SqlByHand;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells again what a listener failed to hear, later each time; after five more times in vain it is parked for somebody to look at. */
@Component
@SqlByHand("the registry's table has no repository of ours, and its rows are moved from table to table")
class RetoldPublications implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetoldPublications.class);

    /** A listener has at most five seconds a statement; one that has said nothing for this long died with its node. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final int MORE_TIMES = 5;
    private static final int AT_ONCE = 200;

    private final FailedEventPublications publications;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetoldPublications(
            FailedEventPublications publications, JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.publications = publications;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retold-publications";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            giveUpWaiting(now);
            park(now);
        });
        publications.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withMinAge(Duration.ZERO)
                .withFilter(publication -> isDue(publication, now)));
    }

    private static boolean isDue(EventPublication publication, Instant now) {
        var last = lastTold(publication);
        return RetryDelays.after(publication.getCompletionAttempts())
                .filter(delay -> !now.isBefore(last.plus(delay)))
                .isPresent();
    }

    private static Instant lastTold(EventPublication publication) {
        @Nullable Instant again = publication.getLastResubmissionDate();
        return again == null ? publication.getPublicationDate() : again;
    }

    private void giveUpWaiting(Instant now) {
        var silent =
                sql.sql("""
                        update events.event_publication set status = 'FAILED'
                        where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
                        and coalesce(last_resubmission_date, publication_date) < :before""").param("before", Timestamp.from(now.minus(SILENCE))).update();
        if (silent > 0) {
            LOG.warn("{} publications were told to listeners that never answered", silent);
        }
    }

    private void park(Instant now) {
        var parked = sql.sql("""
                        with given_up as (
                            delete from events.event_publication
                            where status = 'FAILED' and completion_attempts > :times
                            returning id, listener_id, event_type, serialized_event, publication_date, completion_attempts)
                        insert into jobs.parked_publication
                            (id, listener_id, event_type, serialized_event, published_at, attempts, parked_at)
                        select id, listener_id, event_type, serialized_event, publication_date, completion_attempts, :now
                        from given_up""")
                .param("times", MORE_TIMES)
                .param("now", Timestamp.from(now))
                .update();
        if (parked > 0) {
            LOG.error("{} publications were told again {} times in vain and are parked", parked, MORE_TIMES);
        }
    }
}
