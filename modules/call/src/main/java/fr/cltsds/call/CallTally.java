package fr.cltsds.call;

import fr.cltsds.room.SqlByHand;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many drafts, filings and unanswered questions several calls have, asked once for all of them. */
@Component
@SqlByHand("Counts in four tables for a page of calls")
@Transactional(propagation = Propagation.MANDATORY)
class CallTally {

    private final JdbcClient sql;

    CallTally(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a call has received: never who. */
    record Counted(CallId call, FilingCounts filings, long questions) {}

    Counted of(CallId call) {
        return of(List.of(call)).getOrDefault(call, new Counted(call, new FilingCounts(0, 0), 0));
    }

    Map<CallId, Counted> of(List<CallId> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
            select c.id,
                   (select coalesce(sum(delta), 0) from call.draft_movement where call_id = c.id),
                   (select count(distinct (territory_id, candidacy_id)) from call.filing f where call_id = c.id
                    and not exists (select from call.filing_withdrawal w
                                    where w.call_id = f.call_id and w.territory_id = f.territory_id
                                    and w.candidacy_id = f.candidacy_id)),
                   (select count(*) from call.question q where call_id = c.id
                    and not exists (select from call.answered_question a where a.question_id = q.id))
            from call.call c where c.id in (:calls)\
            """)
                .param("calls", calls.stream().map(CallId::value).toList())
                .query((row, _) -> new Counted(
                        new CallId(row.getObject(1, UUID.class)),
                        new FilingCounts(row.getLong(2), row.getLong(3)),
                        row.getLong(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::call, counted -> counted));
    }
}
