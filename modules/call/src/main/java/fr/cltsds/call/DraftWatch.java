package fr.cltsds.call;

import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the jobs see of drafts: that there is one, in which room, for which call and until when; never a word of it. */
@Component
@SqlByHand("Jobs stand in no territory, so that a repository would find nothing")
class DraftWatch {

    private final JdbcClient sql;

    DraftWatch(JdbcClient sql) {
        this.sql = sql;
    }

    /** A draft, its deadline, and the reminders already sent for that deadline. */
    record Watched(
            TerritoryId territory,
            CandidacyId candidacy,
            CallId call,
            Instant since,
            Instant deadline,
            Set<DraftReminder> sent) {}

    List<Watched> closingBetween(Instant from, Instant to) {
        return sql.sql("""
                        select draft.territory_id, draft.id, draft.call_id, draft.since, call.closes_at,
                            coalesce(string_agg(sent.reminder, ','), '') as sent
                        from call.draft_alive draft join call.call call on call.id = draft.call_id
                        left join call.sent_reminder sent on sent.territory_id = draft.territory_id
                            and sent.candidacy_id = draft.id and sent.deadline = call.closes_at
                        where call.closes_at between :from and :to and call.stage = 'PUBLISHED'
                        group by draft.territory_id, draft.id, draft.call_id, draft.since, call.closes_at""")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, _) -> new Watched(
                        new TerritoryId(row.getObject(1, UUID.class)),
                        new CandidacyId(row.getObject(2, UUID.class)),
                        new CallId(row.getObject(3, UUID.class)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        reminders(row.getString(6))))
                .list();
    }

    /** Drafts whose call closed before this instant, a discontinued call's included. */
    List<Watched> closedBefore(Instant instant) {
        return sql.sql("""
                        select draft.territory_id, draft.id, draft.call_id, draft.since, call.closes_at
                        from call.draft_alive draft join call.call call on call.id = draft.call_id
                        where call.closes_at < :instant order by call.closes_at, draft.id limit 100""")
                .param("instant", Timestamp.from(instant))
                .query((row, _) -> new Watched(
                        new TerritoryId(row.getObject(1, UUID.class)),
                        new CandidacyId(row.getObject(2, UUID.class)),
                        new CallId(row.getObject(3, UUID.class)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        Set.of()))
                .list();
    }

    private static Set<DraftReminder> reminders(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Set.of(joined.split(",")).stream().map(DraftReminder::valueOf).collect(Collectors.toSet());
    }
}
