package fr.cltsds.room;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins every transaction by telling the database its room and its actor, in one statement that also brings back the time. */
class RoomTransactions extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final String CONTEXT =
            "select set_config('room.territory', ?, true), set_config('room.person', ?, true),"
                    + " set_config('room.id', ?, true), set_config('room.actor', ?, true), transaction_timestamp()";

    private final transient Doorkeeper keeper;
    private final transient EntityManagerFactory factory;

    RoomTransactions(EntityManagerFactory factory, Doorkeeper keeper) {
        super(factory);
        this.factory = factory;
        this.keeper = keeper;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var room = Rooms.current();
        super.doBegin(transaction, definition);
        try {
            TransactionTime.bind(
                    holder().getEntityManager().unwrap(Session.class).doReturningWork(in -> tell(in, room)));
        } catch (RuntimeException refused) {
            holder().getEntityManager().getTransaction().rollback();
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database was not told its room", refused);
        }
    }

    private EntityManagerHolder holder() {
        return (EntityManagerHolder) Objects.requireNonNull(
                TransactionSynchronizationManager.getResource(factory), "a transaction has begun");
    }

    private Instant tell(Connection connection, Room room) throws SQLException {
        try (var statement = connection.prepareStatement(CONTEXT)) {
            statement.setString(1, room instanceof Room.OfTerritory(var territory) ? territory.toString() : "");
            statement.setString(2, room instanceof Room.OfPerson(var person) ? person.toString() : "");
            statement.setString(3, idOf(room));
            statement.setString(4, keeper.person().map(PersonId::toString).orElse(""));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("No context came back");
                }
                return row.getObject(5, OffsetDateTime.class).toInstant();
            }
        }
    }

    private static String idOf(Room room) {
        return switch (room) {
            case Room.OfTerritory(var territory) -> territory.toString();
            case Room.OfPerson(var person) -> person.toString();
            case Room.National _ -> Room.NATIONAL_ID.toString();
            case Room.Public _ -> Room.PUBLIC_ID.toString();
            case Room.Jobs _ -> "";
        };
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionTime.unbind();
        super.doCleanupAfterCompletion(transaction);
    }

    @Override
    protected Object doSuspend(Object transaction) {
        return new Suspended(TransactionTime.suspend(), super.doSuspend(transaction));
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        var held = (Suspended) suspended;
        super.doResume(transaction, held.resources());
        TransactionTime.resume(held.time());
    }

    private record Suspended(@Nullable Instant time, Object resources) {}

    /** The tenant Hibernate works for in this room: the territory, or the nil UUID, which no territory may bear. */
    static UUID tenantOf(Room room) {
        return room instanceof Room.OfTerritory(var territory) ? territory.value() : Room.NATIONAL_ID;
    }
}
