package fr.cltsds.room;

import jakarta.persistence.EntityManagerFactory;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Sets the room below everything that reads or writes: pools per login, tenant per room, context per transaction, time per transaction. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Databases.class)
class RoomPersistence {

    @Bean
    RoomPools roomPools(Databases databases) {
        return new RoomPools(databases.pools());
    }

    @Bean
    DataSource dataSource(RoomPools pools) {
        return new RoomDataSource(pools.byLogin());
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory, Doorkeeper keeper) {
        return new RoomTransactions(factory, keeper);
    }

    @Bean
    Clock clock() {
        return new TransactionTime();
    }

    @Bean
    HibernatePropertiesCustomizer everySessionHasATenant() {
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new RoomTenant());
    }

    /** Hibernate asks for the tenant of every session; there is no master key. */
    static final class RoomTenant implements CurrentTenantIdentifierResolver<UUID> {

        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return RoomTransactions.tenantOf(Rooms.current());
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }

    /** The pools of this node, closed with it. */
    record RoomPools(Map<Login, DataSource> byLogin) implements Closeable {

        @Override
        public void close() throws IOException {
            for (var pool : byLogin.values()) {
                ((Closeable) pool).close();
            }
        }
    }
}
