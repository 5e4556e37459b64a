package fr.cltsds.house.surfaces;

import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.testkit.ActingAs;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every kind of people before every door, with ids of hers, of another territory and of nobody. */
final class DoorWalk {

    private final CanaryWorld world;
    private final ActingAs acting;
    private final Expectations expectations;
    private final Judge judge;

    DoorWalk(CanaryWorld world, ActingAs acting, Expectations expectations, Judge judge) {
        this.world = world;
        this.acting = acting;
        this.expectations = expectations;
        this.judge = judge;
    }

    void walk(List<Door> doors) {
        doors.forEach(door -> Walk.everybody(world, Family.DOORS, door.name(), cell -> meet(door, cell)));
    }

    private void meet(Door door, Cell cell) {
        var arguments = new Arguments(world.bag(cell.home(), cell.whose()).with(secret(cell.kind(), cell.home())));
        var met = knock(door, cell, arguments);
        var told = met.told() + Reading.of(arguments.written());
        judge.judge(cell, expected(door, cell), door.mark().equals("members"), new Met(met.what(), told, met.detail()));
    }

    /** Nobody's ids may find nothing even behind a door that stands open. */
    private Meets expected(Door door, Cell cell) {
        var own = expectations.of(door.name(), cell.kind());
        var elsewhere = door.namesATerritory()
                && cell.whose() != Whose.OWN
                && (door.mark().equals("members") || (cell.kind() == Kind.SIGNATORY && door.asksForASecret()));
        return elsewhere ? Meets.NOTHING : own;
    }

    /** Only who signs holds a personal link, and it is her own territory's, wherever she brings it. */
    private static Optional<Secret> secret(Kind kind, CanaryTerritory home) {
        return kind == Kind.SIGNATORY ? Optional.of(home.signature()) : Optional.empty();
    }

    private Met knock(Door door, Cell cell, Arguments arguments) {
        return cell.kind().hasAnAccount()
                ? acting.as(world.actor(cell.kind(), cell.home()), () -> call(door, arguments))
                : call(door, arguments);
    }

    private static Met call(Door door, Arguments arguments) {
        try {
            var answer = invoke(door, arguments);
            return new Met(isRefusal(answer) ? Meets.REFUSED : Meets.SEES, String.valueOf(answer), "");
        } catch (Missing nothing) {
            return Met.nothing();
        } catch (RuntimeException other) {
            return new Met(Meets.SEES, String.valueOf(other), " after " + other);
        }
    }

    private static boolean isRefusal(@Nullable Object answer) {
        return answer instanceof Outcome.Refused<?> || answer instanceof AnswerOutcome.Refused;
    }

    private static @Nullable Object invoke(Door door, Arguments arguments) {
        try {
            return door.method().invoke(door.bean(), arguments.of(door.method()));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
