package fr.cltsds.house.surfaces;

import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.testkit.ActingAs;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every kind of people before every door, with ids of hers, of another territory and of nobody. */
final class DoorWalk {

    private final CanaryWorld world;
    private final ActingAs acting;
    private final Expectations expectations;
    private final Tally tally;

    DoorWalk(CanaryWorld world, ActingAs acting, Expectations expectations, Tally tally) {
        this.world = world;
        this.acting = acting;
        this.expectations = expectations;
        this.tally = tally;
    }

    void walk(List<Door> doors) {
        for (var door : doors) {
            for (var kind : Kind.values()) {
                for (var home : world.territories()) {
                    for (var whose : Whose.values()) {
                        meet(door, kind, home, whose);
                    }
                }
            }
        }
    }

    private void meet(Door door, Kind kind, CanaryTerritory home, Whose whose) {
        var surface = door.name();
        tally.met(surface);
        var arguments = new Arguments(bag(home, whose).with(secret(kind, home)));
        var met = knock(door, kind, home, arguments);
        if (whose == Whose.OWN) {
            tally.own(surface, kind, met.what());
        }
        var expected = expected(door, kind, whose);
        if (!asDeclared(door, whose, expected, met.what())) {
            tally.finding(surface, kind, whose, "meets " + met.what() + " instead of " + expected + met.detail());
        }
        foreign(kind, home, met.told() + new String(arguments.written(), StandardCharsets.ISO_8859_1))
                .ifPresent(canary -> tally.leak(surface, kind, whose, canary));
    }

    private Meets expected(Door door, Kind kind, Whose whose) {
        var own = expectations.of(door.name(), kind);
        var elsewhere = door.namesATerritory()
                && whose != Whose.OWN
                && (door.mark().equals("members") || (kind == Kind.SIGNATORY && door.asksForASecret()));
        return elsewhere ? Meets.NOTHING : own;
    }

    /**
     * A territory's own doors answer to the letter. Those of the nation and of the public hold what their last visitor left
     * behind, so that a second one may be refused where the first was let in; who is not let in meets nothing all the same.
     */
    private static boolean asDeclared(Door door, Whose whose, Meets expected, Meets met) {
        if (expected == met) {
            return true;
        }
        var nothingThere = met == Meets.NOTHING && whose == Whose.NOBODYS;
        return expected != Meets.NOTHING && !door.mark().equals("members") && (met != Meets.NOTHING || nothingThere);
    }

    private Bag bag(CanaryTerritory home, Whose whose) {
        return switch (whose) {
            case OWN -> home.bag();
            case OTHERS -> next(home).bag();
            case NOBODYS -> Bag.ofNobody();
        };
    }

    /** Only who signs holds a personal link, and it is her own territory's, wherever she brings it. */
    private static Optional<Secret> secret(Kind kind, CanaryTerritory home) {
        return kind == Kind.SIGNATORY ? Optional.of(home.signature()) : Optional.empty();
    }

    private CanaryTerritory next(CanaryTerritory home) {
        var all = world.territories();
        return all.get((all.indexOf(home) + 1) % all.size());
    }

    private Met knock(Door door, Kind kind, CanaryTerritory home, Arguments arguments) {
        return kind.hasAnAccount()
                ? acting.as(world.actor(kind, home), () -> call(door, arguments))
                : call(door, arguments);
    }

    private static Met call(Door door, Arguments arguments) {
        try {
            var answer = invoke(door, arguments);
            return new Met(isRefusal(answer) ? Meets.REFUSED : Meets.SEES, String.valueOf(answer), "");
        } catch (Missing nothing) {
            return new Met(Meets.NOTHING, "", "");
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

    private Optional<String> foreign(Kind kind, CanaryTerritory home, String told) {
        return world.territories().stream()
                .filter(territory -> !(kind.isOfATerritory() && territory.equals(home)))
                .map(CanaryTerritory::canary)
                .filter(told::contains)
                .findFirst();
    }

    /** What came of knocking: the answer in words, and what went wrong on the way. */
    private record Met(Meets what, String told, String detail) {}
}
