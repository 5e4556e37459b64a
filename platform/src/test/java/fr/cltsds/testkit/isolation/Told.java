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

    static List<Told> of(String login) {
        var never = new Told("nothing ever", false, Map.of());
        var emptied = new Told("an empty room", true, Map.of(TERRITORY, "", PERSON, "", ROOM, ""));
        return switch (login) {
            case "portal_territory" -> List.of(territory(0), territory(1), territory(2), only(PERSON), emptied, never);
            case "portal_personal" -> List.of(person(0), person(1), person(2), only(TERRITORY), emptied, never);
            case "portal_national" -> List.of(fixed("the nation", NIL), only(TERRITORY), only(PERSON), emptied, never);
            case "portal_public" -> List.of(fixed("the public", PUBLIC), only(TERRITORY), only(PERSON), emptied, never);
            default -> List.of(territory(0), person(1), emptied, never);
        };
    }

    private static Told territory(int room) {
        return new Told("territory " + (room + 1), true, Map.of(TERRITORY, ROOMS.get(room), PERSON, "", ROOM, ROOMS.get(room)));
    }

    private static Told person(int room) {
        return new Told("person " + (room + 1), true, Map.of(TERRITORY, "", PERSON, ROOMS.get(room), ROOM, ROOMS.get(room)));
    }

    private static Told fixed(String name, String room) {
        return new Told(name, true, Map.of(TERRITORY, "", PERSON, "", ROOM, room));
    }

    private static Told only(String setting) {
        var settings = new HashMap<>(Map.of(TERRITORY, "", PERSON, "", ROOM, ""));
        settings.put(setting, ROOMS.getFirst());
        return new Told("only " + setting, true, Map.copyOf(settings));
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    String room(String setting) {
        return settings.getOrDefault(setting, "");
    }
}
