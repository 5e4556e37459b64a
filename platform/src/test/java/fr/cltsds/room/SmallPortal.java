package fr.cltsds.room;

import com.zaxxer.hikari.HikariDataSource;
import fr.cltsds.testkit.PortalDatabase;
import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/** The room's own machinery on a pool of a chosen size, without the rest of the portal. */
class SmallPortal implements Closeable {

    private final HikariDataSource pool = new HikariDataSource();
    private final LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
    private final TransactionTemplate transaction;

    SmallPortal(PortalDatabase database, int connections) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(Login.TERRITORY.user());
        pool.setPassword(fr.cltsds.testkit.EmbeddedDatabase.PASSWORD);
        pool.setMaximumPoolSize(connections);
        pool.setAutoCommit(false);
        pool.setConnectionTimeout(120_000);
        var rooms = new RoomDataSource(Map.of(Login.TERRITORY, pool));
        rooms.afterPropertiesSet();
        factory.setDataSource(rooms);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setPackagesToScan("fr.cltsds.people");
        factory.setJpaPropertyMap(Map.of(
                MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                new RoomPersistence.RoomTenant(),
                "hibernate.boot.allow_jdbc_metadata_access",
                "false",
                "hibernate.dialect",
                "org.hibernate.dialect.PostgreSQLDialect",
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"));
        factory.afterPropertiesSet();
        var transactions = new RoomTransactions(Objects.requireNonNull(factory.getObject()), new NobodysDoor());
        transactions.afterPropertiesSet();
        transaction = new TransactionTemplate(transactions);
    }

    /** One transaction in one territory's room. */
    void in(TerritoryId territory, Consumer<Session> work) {
        Rooms.enter(Room.of(territory), () -> transaction.executeWithoutResult(_ -> work.accept(session())));
    }

    /** Every row the database shows in this transaction, asked without any condition. */
    static List<UUID> unfiltered(Session session) {
        return session.createNativeQuery("select territory_id from people.membership", UUID.class)
                .list();
    }

    /** Every row Hibernate shows. */
    static List<UUID> mapped(Session session) {
        return session.createQuery("select m.territoryId from Membership m", UUID.class)
                .list();
    }

    private Session session() {
        return Objects.requireNonNull(EntityManagerFactoryUtils.getTransactionalEntityManager(
                        Objects.requireNonNull(factory.getObject())))
                .unwrap(Session.class);
    }

    @Override
    public void close() {
        factory.destroy();
        pool.close();
    }

    private static final class NobodysDoor implements Doorkeeper {

        @Override
        public boolean admitsTo(TerritoryId territory) {
            return false;
        }

        @Override
        public boolean isMemberOf(TerritoryId territory) {
            return false;
        }

        @Override
        public boolean admitsToNation() {
            return false;
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.empty();
        }
    }
}
