package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import java.util.UUID;

/** Names one candidacy, from the request that asked for it on. */
public record CandidacyId(UUID value) {

    static CandidacyId mint() {
        return new CandidacyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
