package fr.cltsds.kernel;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Mints the time-ordered identifiers (UUID version 7) that every aggregate bears before it exists. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
