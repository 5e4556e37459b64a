package fr.cltsds.kernel;

import java.util.List;
import java.util.function.Function;

/** What came of an act: done, with its result, or refused, with every rule that did not hold. */
public sealed interface Outcome<T> {

    /** The act took place. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing took place; {@code broken} says all that stood against it and is never empty. */
    record Refused<T>(List<Broken> broken) implements Outcome<T> {

        public Refused {
            if (broken.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one rule");
            }
            broken = List.copyOf(broken);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Rule rule, Object... arguments) {
        return new Refused<>(List.of(new Broken(rule, List.of(arguments))));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(next.apply(value));
            case Refused<T>(var broken) -> new Refused<>(broken);
        };
    }

    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var broken) -> new Refused<>(broken);
        };
    }

    /** The result, where a refusal can only be a fault of ours: in a listener or in a demonstration. */
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var broken) -> throw new IllegalStateException("Refused: " + broken);
        };
    }
}
