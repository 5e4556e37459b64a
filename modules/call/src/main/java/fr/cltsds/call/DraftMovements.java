package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.SqlByHand;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that come and go, counted for the nation without saying whose; asked inside a territory's room. */
@Component
@SqlByHand("The login of territories may only add: what a repository saves, it first reads")
@Transactional(propagation = Propagation.MANDATORY)
class DraftMovements {

    private final JdbcClient sql;

    DraftMovements(JdbcClient sql) {
        this.sql = sql;
    }

    /** A first draft was begun. */
    void begun(CallId call, Instant now) {
        move(call, 1, now);
    }

    /** A draft never filed is no more: filed for the first time, deleted or withdrawn. */
    void gone(CallId call, Instant now) {
        move(call, -1, now);
    }

    private void move(CallId call, int delta, Instant now) {
        var _ = sql.sql("insert into call.draft_movement (call_id, id, delta, at) values (:call, :id, :delta, :now)")
                .param("call", call.value())
                .param("id", Ids.next())
                .param("delta", delta)
                .param("now", Timestamp.from(now))
                .update();
    }
}
