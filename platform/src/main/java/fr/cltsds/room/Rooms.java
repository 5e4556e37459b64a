package fr.cltsds.room;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The room in the air: bound behind the door for the length of one act, never kept in a session or a thread. */
public final class Rooms {

    private static final ScopedValue<Room> CURRENT = ScopedValue.newInstance();

    private Rooms() {}

    /** Works in a room; entering the same room again is nothing, entering a second one is a fault of ours. */
    public static <T extends @Nullable Object> T in(Room room, Callable<T> work) throws Exception {
        if (CURRENT.isBound()) {
            if (!CURRENT.get().equals(room)) {
                throw new TwoRooms(CURRENT.get(), room);
            }
            return work.call();
        }
        return ScopedValue.where(CURRENT, room).call(work::call);
    }

    /** As {@link #in}, for work that gives nothing back. */
    public static void enter(Room room, Runnable work) {
        try {
            var _ = in(room, () -> {
                work.run();
                return true;
            });
        } catch (RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As {@link #in}, for work that throws no checked exception. */
    public static <T extends @Nullable Object> T ask(Room room, Supplier<T> question) {
        try {
            return in(room, question::get);
        } catch (RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Room current() {
        return CURRENT.orElseThrow(
                () -> new IllegalStateException("No room is bound: nothing is read or written outside a room"));
    }

    public static Optional<Room> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** One act tried to stand in two rooms at once. */
    static final class TwoRooms extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        TwoRooms(Room first, Room second) {
            super("One act stands in one room: already in " + first + ", asked to enter " + second);
        }
    }
}
