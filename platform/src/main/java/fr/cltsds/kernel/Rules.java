package fr.cltsds.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Everything that must hold before an act; it gathers all that is broken, not only the first. */
public final class Rules {

    private final List<Broken> broken = new ArrayList<>();

    private Rules() {}

    public static Rules require(Rule rule, boolean holds, Object... arguments) {
        return new Rules().and(rule, holds, arguments);
    }

    /** Rules gathered one by one, when what must hold is only known along the way. */
    public static Rules none() {
        return new Rules();
    }

    public Rules and(Rule rule, boolean holds, Object... arguments) {
        if (!holds) {
            broken.add(new Broken(rule, List.of(arguments)));
        }
        return this;
    }

    public Rules and(List<Broken> others) {
        broken.addAll(others);
        return this;
    }

    /** Does the act when all rules hold, and otherwise refuses with every broken one. */
    public <T> Outcome<T> then(Supplier<T> act) {
        return broken.isEmpty() ? new Outcome.Done<>(act.get()) : new Outcome.Refused<>(broken);
    }

    /** As {@link #then}, for an act that may itself be refused. */
    public <T> Outcome<T> thenTry(Supplier<Outcome<T>> act) {
        return broken.isEmpty() ? act.get() : new Outcome.Refused<>(broken);
    }
}
