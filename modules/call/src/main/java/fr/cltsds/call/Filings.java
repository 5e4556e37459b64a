package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The nation's list of filings, to which a territory's room adds its own and which it cannot read. */
@Component
@SqlByHand("The login of territories may only add: what a repository saves, it first reads")
@Transactional(propagation = Propagation.MANDATORY)
class Filings {

    private final JdbcClient sql;

    Filings(JdbcClient sql) {
        this.sql = sql;
    }

    void register(FilingEntry filing) {
        var _ = sql.sql("""
            insert into call.filing (call_id, id, number, territory_id, candidacy_id, version, territory_name,
                lead_name, lead_kind, filed_at, late, sha256)
            values (:call, :id, :number, :territory, :candidacy, :version, :territoryName,
                :leadName, :leadKind, :filedAt, :late, :sha256)\
            """)
                .param("call", filing.call().value())
                .param("id", Ids.next())
                .param("number", filing.number())
                .param("territory", filing.territory().value())
                .param("candidacy", filing.candidacy())
                .param("version", filing.version())
                .param("territoryName", filing.territoryName())
                .param("leadName", filing.leadName())
                .param("leadKind", filing.leadKind())
                .param("filedAt", Timestamp.from(filing.filedAt()))
                .param("late", filing.late())
                .param("sha256", filing.sha256().value())
                .update();
    }

    /** Says that the candidacy is withdrawn: what it filed stays registered and is no longer counted. */
    void withdraw(CallId call, TerritoryId territory, UUID candidacy, Instant now) {
        var _ = sql.sql("""
            insert into call.filing_withdrawal (call_id, id, territory_id, candidacy_id, withdrawn_at)
            values (:call, :id, :territory, :candidacy, :now)\
            """)
                .param("call", call.value())
                .param("id", Ids.next())
                .param("territory", territory.value())
                .param("candidacy", candidacy)
                .param("now", Timestamp.from(now))
                .update();
    }
}
