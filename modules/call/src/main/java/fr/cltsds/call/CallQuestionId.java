package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import java.util.UUID;

/** Names one question that somebody asked about a call. */
public record CallQuestionId(UUID value) {

    static CallQuestionId mint() {
        return new CallQuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
