package fr.cltsds.ui.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * What must hold before anything starts: a real installation has its database and its identity provider; a demonstration,
 * where anybody may sign in as anybody, is seen from this machine alone and works on a database made for it.
 */
class StartConditions implements ApplicationListener<ApplicationPreparedEvent> {

    private final Predicate<Environment> databaseIsEmbedded;

    StartConditions() {
        this(new EmbeddedDatabaseProbe());
    }

    StartConditions(Predicate<Environment> databaseIsEmbedded) {
        this.databaseIsEmbedded = databaseIsEmbedded;
    }

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        check(prepared.getApplicationContext().getEnvironment());
    }

    void check(Environment settings) {
        if (isBlank(settings.getProperty("portail.database.url"))) {
            throw refused("database");
        }
        if (settings.acceptsProfiles(Profiles.of("demo"))) {
            checkDemonstration(settings);
        } else if (isBlank(settings.getProperty("portail.identity.issuer-uri"))) {
            throw refused("identity");
        }
    }

    private void checkDemonstration(Environment settings) {
        if (!isLoopback(settings.getProperty("server.address"))) {
            throw refused("loopback");
        }
        if (!databaseIsEmbedded.test(settings)) {
            throw refused("embedded");
        }
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return !isBlank(address) && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static StartRefused refused(String condition) {
        return new StartRefused(
                StartWords.of("start." + condition + ".reason"), StartWords.of("start." + condition + ".remedy"));
    }
}
