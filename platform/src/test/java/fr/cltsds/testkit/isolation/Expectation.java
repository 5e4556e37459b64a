package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Verdict.DENIED;
import static fr.cltsds.testkit.isolation.Verdict.NO_ROOM;
import static fr.cltsds.testkit.isolation.Verdict.REACHED;
import static fr.cltsds.testkit.isolation.Verdict.REFUSED;
import static fr.cltsds.testkit.isolation.Verdict.TAKEN;
import static fr.cltsds.testkit.isolation.Verdict.UNSEEN;

import java.util.List;
import java.util.Set;

/** What must be answered, by the kind of the table, the login and the exceptions given with a reason; never by its policies. */
final class Expectation {

    /** How far a login's arm reaches into a table. */
    sealed interface Reach {
        record Nothing() implements Reach {}

        record Everything() implements Reach {}

        record Published() implements Reach {}

        record OneRoom(String setting) implements Reach {}
    }

    private static final String TERRITORY = "room.territory";
    private static final String PERSON = "room.person";

    private final List<Allowed> allowed;

    Expectation(List<Allowed> allowed) {
        this.allowed = allowed;
    }

    Reach reach(Shape shape, String login, Verb verb) {
        if (login.equals("portal_backup")) {
            return verb == Verb.SELECT ? new Reach.Everything() : new Reach.Nothing();
        }
        if (login.equals(shape.home())) {
            return new Reach.Everything();
        }
        return switch (shape.room() + " " + login) {
            case "territorial portal_territory" -> new Reach.OneRoom(TERRITORY);
            case "territorial portal_personal" ->
                verb == Verb.SELECT && ownLogin(shape, login) ? new Reach.OneRoom(PERSON) : new Reach.Nothing();
            case "personal portal_territory" ->
                verb == Verb.SELECT && ownLogin(shape, login) ? new Reach.OneRoom("room.actor") : new Reach.Nothing();
            case "roomed portal_territory",
                    "roomed portal_personal",
                    "roomed portal_national",
                    "roomed portal_public" -> new Reach.OneRoom("room.id");
            case "personal portal_personal" -> new Reach.OneRoom(PERSON);
            default ->
                shape.room().equals("national")
                        ? ofNational(shape, login, verb)
                        : ownLogin(shape, login) ? new Reach.Everything() : new Reach.Nothing();
        };
    }

    private Reach ofNational(Shape shape, String login, Verb verb) {
        if (verb == Verb.SELECT) {
            return excepted("a draft is not published", shape.object() + " to " + login)
                    ? new Reach.Everything()
                    : shape.has("visible") ? new Reach.Published() : new Reach.Nothing();
        }
        if (!excepted(
                "a national table is written by the national login", shape.object() + " " + verb + " to " + login)) {
            return new Reach.Nothing();
        }
        if (verb != Verb.INSERT) {
            return reach(shape, login, Verb.SELECT);
        }
        return shape.has("territory_id") && login.equals("portal_territory")
                ? new Reach.OneRoom(TERRITORY)
                : new Reach.Everything();
    }

    /** The verdicts that keep the room closed; more than one only where none of them tells anything. */
    Set<Verdict> of(Shape shape, String login, Verb verb, Told told, Row row) {
        if (!shape.grants(login, verb)) {
            return Set.of(DENIED);
        }
        return switch (reach(shape, login, verb)) {
            case Reach.Nothing _ -> Set.of(DENIED);
            case Reach.Everything _ -> Set.of(row.there() ? REACHED : UNSEEN);
            case Reach.Published _ -> Set.of(row.there() && row.published() ? REACHED : UNSEEN);
            case Reach.OneRoom(var setting)
            when told.room(setting).isEmpty() ->
                verb == Verb.INSERT || row.there() ? Set.of(NO_ROOM) : Set.of(NO_ROOM, UNSEEN);
            case Reach.OneRoom(var setting)
            when told.room(setting).equals(row.room()) ->
                Set.of(verb == Verb.INSERT && shape.alone() ? TAKEN : row.there() ? REACHED : UNSEEN);
            case Reach.OneRoom _ -> Set.of(verb == Verb.INSERT ? REFUSED : UNSEEN);
        };
    }

    private boolean ownLogin(Shape shape, String login) {
        return excepted("a room opens to its own login", shape.object() + " to " + login);
    }

    private boolean excepted(String rule, String object) {
        return allowed.stream()
                .anyMatch(one -> one.rule().equals(rule) && one.object().equals(object));
    }
}
