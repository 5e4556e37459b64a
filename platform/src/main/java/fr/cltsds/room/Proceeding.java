package fr.cltsds.room;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Carries an intercepted call into a room, and whatever it throws back out. */
public final class Proceeding {

    private Proceeding() {}

    public static @Nullable Object in(Room room, MethodInvocation call) throws Throwable {
        try {
            return Rooms.<@Nullable Object>in(room, () -> {
                try {
                    return call.proceed();
                } catch (Error | Exception known) {
                    throw known;
                } catch (Throwable other) {
                    throw new Carried(other);
                }
            });
        } catch (Carried carried) {
            throw carried.getCause() == null ? carried : carried.getCause();
        }
    }

    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Carried(Throwable cause) {
            super(cause);
        }
    }
}
