package fr.cltsds.room;

import fr.cltsds.kernel.Missing;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** How one method of a desk or a board is entered: the mark it bears, and whether its first argument names a territory. */
enum Passage {
    /** A desk of a territory: its members act there. */
    MEMBERS,
    /** A board of a territory: its members read there, and whoever of the nation entered with a reason. */
    READERS,
    OPEN_IN_TERRITORY,
    OPEN,
    NATIONAL,
    NATIONAL_IN_TERRITORY,
    PERSONAL;

    static Passage of(Method method, Class<?> door) {
        var named = method.getParameterCount() > 0 && InRoom.class.isAssignableFrom(method.getParameterTypes()[0]);
        if (bears(OpenToPublic.class, method, door)) {
            return named ? OPEN_IN_TERRITORY : OPEN;
        }
        if (bears(National.class, method, door)) {
            return named ? NATIONAL_IN_TERRITORY : NATIONAL;
        }
        if (bears(Personal.class, method, door)) {
            return PERSONAL;
        }
        if (named) {
            return AnnotatedElementUtils.hasAnnotation(door, Desk.class) ? MEMBERS : READERS;
        }
        throw new IllegalStateException("Neither a room in its first argument nor a mark: " + method);
    }

    /** The room of this call, once the one who acts has been let in; {@link Missing} otherwise, as if nothing were there. */
    Room open(@Nullable Object[] arguments, Doorkeeper keeper) {
        return switch (this) {
            case MEMBERS -> Room.of(admitted(territory(arguments), keeper.isMemberOf(territory(arguments))));
            case READERS -> Room.of(admitted(territory(arguments), keeper.admitsTo(territory(arguments))));
            case OPEN_IN_TERRITORY -> Room.of(territory(arguments));
            case NATIONAL_IN_TERRITORY -> Room.of(admitted(territory(arguments), keeper.admitsToNation()));
            case NATIONAL -> admitted(Room.national(), keeper.admitsToNation());
            case OPEN -> Room.open();
            case PERSONAL -> Room.of(keeper.person().orElseThrow(() -> new Missing("person")));
        };
    }

    /** Whether the room already entered is the one asked for: a neighbour asked from inside is not checked a second time. */
    boolean staysIn(Room room, @Nullable Object[] arguments) {
        return switch (this) {
            case MEMBERS, READERS, OPEN_IN_TERRITORY, NATIONAL_IN_TERRITORY ->
                room.equals(Room.of(territory(arguments)));
            case NATIONAL -> room instanceof Room.National;
            case OPEN -> room instanceof Room.Public;
            case PERSONAL -> room instanceof Room.OfPerson;
        };
    }

    private static TerritoryId territory(@Nullable Object[] arguments) {
        if (arguments[0] instanceof InRoom message) {
            return message.territory();
        }
        throw new Missing("territory");
    }

    private static <T> T admitted(T to, boolean admitted) {
        if (!admitted) {
            throw new Missing(to);
        }
        return to;
    }

    private static boolean bears(Class<? extends Annotation> mark, Method method, Class<?> door) {
        return AnnotatedElementUtils.hasAnnotation(method, mark)
                || (!marked(method) && AnnotatedElementUtils.hasAnnotation(door, mark));
    }

    private static boolean marked(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, OpenToPublic.class)
                || AnnotatedElementUtils.hasAnnotation(method, National.class)
                || AnnotatedElementUtils.hasAnnotation(method, Personal.class);
    }
}
