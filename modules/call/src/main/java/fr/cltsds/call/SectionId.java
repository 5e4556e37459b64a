package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import java.util.UUID;

/** Names one section of one version of a call's form. */
public record SectionId(UUID value) {

    static SectionId mint() {
        return new SectionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
