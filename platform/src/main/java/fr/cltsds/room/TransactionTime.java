package fr.cltsds.room;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The portal's clock: inside a transaction, the instant at which the database began it; outside, this machine's. */
final class TransactionTime extends Clock {

    private static final Object KEY = TransactionTime.class;

    static void bind(Instant begun) {
        TransactionSynchronizationManager.bindResource(KEY, begun);
    }

    static void unbind() {
        var _ = TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }

    static @Nullable Instant suspend() {
        return (Instant) TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }

    static void resume(@Nullable Instant begun) {
        if (begun != null) {
            bind(begun);
        }
    }

    @Override
    public Instant instant() {
        return TransactionSynchronizationManager.getResource(KEY) instanceof Instant begun
                ? begun
                : Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
