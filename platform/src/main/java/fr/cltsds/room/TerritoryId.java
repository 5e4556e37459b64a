package fr.cltsds.room;

import fr.cltsds.kernel.Ids;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room of one territory, from the first draft of its candidacy to the closing of its committee. */
public record TerritoryId(UUID value) implements InRoom {

    public TerritoryId {
        if (value.equals(Room.NATIONAL_ID) || value.equals(Room.PUBLIC_ID)) {
            throw new IllegalArgumentException("No territory bears a reserved room's id");
        }
    }

    public static TerritoryId mint() {
        return new TerritoryId(Ids.next());
    }

    /** Reads the id in an address; what is no id is nobody's territory. */
    public static Optional<TerritoryId> parse(@Nullable String typed) {
        try {
            return typed == null || typed.length() != 36
                    ? Optional.empty()
                    : Optional.of(new TerritoryId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public TerritoryId territory() {
        return this;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
