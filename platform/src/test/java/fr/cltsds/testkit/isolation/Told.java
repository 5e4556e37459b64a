package fr.cltsds.testkit.isolation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a transaction was told before it tries: a room of its own kind, of another kind, an empty one, or nothing ever. */
record Told(String name, boolean ever, Map<String, String> settings) {

    static final String NIL = "00000000-0000-0000-0000-000000000000";
    static final String PUBLIC = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    /** Three rooms that hold rows, and one where nothing was ever written. */
    static final List<String> ROOMS = List.of(random(), random(), random());

    static final String ELSEWHERE = random();

    private static final String TERRITORY = "room.territory";
    private static final String PERSON = "room.person";
    private static final String ROOM = "room.id";
    private static final String ACTOR = "room.actor";
    private static final Map<String, String> EMPTY = Map.of(TERRITORY, "", PERSON, "", ROOM, "", ACTOR, "");

    static List<Told> of(String login) {
        var never = new Told("nothing ever", false, Map.of());
        var emptied = new Told("an empty room", true, EMPTY);
        return switch (login) {
            case "portal_territory" ->
                List.of(territory(0), territory(1), territory(2), only(PERSON), only(ACTOR), emptied, never);
            case "portal_personal" ->
                List.of(person(0), person(1), person(2), only(TERRITORY), only(ACTOR), emptied, never);
            case "portal_national" -> List.of(fixed("the nation", NIL), only(TERRITORY), only(PERSON), emptied, never);
            case "portal_public" -> List.of(fixed("the public", PUBLIC), only(TERRITORY), only(PERSON), emptied, never);
            default -> List.of(territory(0), person(1), emptied, never);
        };
    }

    private static Told territory(int room) {
        var id = ROOMS.get(room);
        return told("territory " + (room + 1), Map.of(TERRITORY, id, ROOM, id, ACTOR, id));
    }

    private static Told person(int room) {
        var id = ROOMS.get(room);
        return told("person " + (room + 1), Map.of(PERSON, id, ROOM, id, ACTOR, id));
    }

    private static Told fixed(String name, String room) {
        return told(name, Map.of(ROOM, room, ACTOR, ROOMS.getFirst()));
    }

    private static Told only(String setting) {
        return told("only " + setting, Map.of(setting, ROOMS.getFirst()));
    }

    private static Told told(String name, Map<String, String> some) {
        var settings = new HashMap<>(EMPTY);
        settings.putAll(some);
        return new Told(name, true, Map.copyOf(settings));
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    String room(String setting) {
        return settings.getOrDefault(setting, "");
    }
}
