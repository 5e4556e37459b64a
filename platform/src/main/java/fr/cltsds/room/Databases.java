package fr.cltsds.room;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is and how each login signs in.
 *
 * @param url the JDBC address, several hosts allowed
 * @param passwords one per login
 */
@ConfigurationProperties("portail.database")
record Databases(String url, Map<Login, String> passwords) {

    Databases {
        passwords = passwords == null ? Map.of() : Map.copyOf(passwords);
    }

    Map<Login, DataSource> pools() {
        var pools = new EnumMap<Login, DataSource>(Login.class);
        for (var login : Login.values()) {
            pools.put(login, pool(login));
        }
        return pools;
    }

    private HikariDataSource pool(Login login) {
        var pool = new HikariDataSource();
        pool.setPoolName(login.user());
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(passwords.getOrDefault(login, ""));
        pool.setMaximumPoolSize(login.connections());
        pool.setMinimumIdle(1);
        pool.setAutoCommit(false);
        pool.setConnectionTimeout(10_000);
        pool.setLeakDetectionThreshold(60_000);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("targetServerType", "primary");
        pool.addDataSourceProperty("ApplicationName", login.user());
        return pool;
    }
}
