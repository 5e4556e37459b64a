package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import java.util.UUID;

/** Names one call for expressions of interest. */
public record CallId(UUID value) {

    static CallId mint() {
        return new CallId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
