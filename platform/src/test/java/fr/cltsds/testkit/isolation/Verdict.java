package fr.cltsds.testkit.isolation;

import java.sql.SQLException;
import java.util.Objects;

/** What PostgreSQL answers to one try. */
enum Verdict {
    /** The row was read, written, or at least found: a trigger or a reference held it back, the policy did not. */
    REACHED,
    /** No row: it might as well not exist. */
    UNSEEN,
    /** A policy does not let the new row in. */
    REFUSED,
    /** The login has no such right. */
    DENIED,
    /** The helper raised: no room was told. */
    NO_ROOM,
    /** What it points at is not there. */
    NOTHING_THERE,
    /** A constraint tells that another row holds the value. */
    TAKEN,
    /** Something that the matrix did not foresee. */
    PUZZLED;

    static Verdict of(SQLException error, Verb verb) {
        var message = Objects.requireNonNullElse(error.getMessage(), "");
        return switch (Objects.requireNonNullElse(error.getSQLState(), "")) {
            case "42501" ->
                message.contains("No room is told")
                        ? NO_ROOM
                        : message.contains("row-level security") ? REFUSED : DENIED;
            case "25006" -> DENIED;
            case "23001" -> REACHED;
            case "23503" -> verb == Verb.DELETE ? REACHED : NOTHING_THERE;
            case "23505", "23P01" -> TAKEN;
            default -> PUZZLED;
        };
    }
}
