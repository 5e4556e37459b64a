package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import java.util.UUID;

/** Names one question of one version of a call's form; its key is what stays the same from a version to the next. */
public record QuestionId(UUID value) {

    static QuestionId mint() {
        return new QuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
