package fr.cltsds.ui.site;

import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A territory's room as it would be later, and what stands in it. */
final class PassingTime {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final TerritoryId territory;

    PassingTime(ApplicationContext portal, TerritoryId territory) {
        this.sql = portal.getBean(JdbcClient.class);
        this.transaction = portal.getBean(TransactionTemplate.class);
        this.territory = territory;
    }

    void theOpeningLinkExpires() {
        later("update call.candidacy_request set requested_at = requested_at - interval '8 days',"
                + " expires_at = expires_at - interval '8 days'");
    }

    void theInvitationExpires() {
        later("update call.co_writer_invitation set sent_at = sent_at - interval '90 days',"
                + " expires_at = expires_at - interval '90 days'");
    }

    void theSignatureLinkExpires() {
        later(
                "update call.signature_link set sent_at = sent_at - interval '1 year', expires_at = expires_at - interval '1 year'");
    }

    void tenMinutesGoByAfterTheCode() {
        later("update call.signature_link set code_sent_at = code_sent_at - interval '10 minutes'");
    }

    long count(String table) {
        return inTheRoom(client ->
                client.sql("select count(*) from " + table).query(Long.class).single());
    }

    private void later(String statement) {
        var changed = inTheRoom(client -> client.sql(statement).update());
        if (changed == 0) {
            throw new AssertionError("Nothing there to grow older: " + statement);
        }
    }

    private <T> T inTheRoom(Function<JdbcClient, T> work) {
        return Rooms.ask(Room.of(territory), () -> Objects.requireNonNull(transaction.execute(_ -> work.apply(sql))));
    }
}
