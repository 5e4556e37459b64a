package fr.cltsds.ui.space.kit;

import java.util.List;
import java.util.Optional;

/** Some rows of a long list, and where the next ones begin, when there are any. */
public record Slice<T, C>(List<T> rows, Optional<C> next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** A list that is short and comes whole. */
    public static <T> Slice<T, Object> whole(List<T> rows) {
        return new Slice<>(rows, Optional.empty());
    }
}
