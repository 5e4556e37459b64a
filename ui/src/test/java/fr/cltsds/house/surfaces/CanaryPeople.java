package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The national people who may come by; like everybody of the canaries they can sign in to the demonstration. */
final class CanaryPeople {

    private final Map<Kind, Actor> nation = new EnumMap<>(Kind.class);

    CanaryPeople(CanaryDatabase database) {
        for (var kind : List.of(Kind.REVIEWER, Kind.SECRETARIAT, Kind.PRESIDENT, Kind.CONSULTANT)) {
            var actor = person("nation." + kind.name().toLowerCase(Locale.ROOT));
            database.hold(actor, Role.valueOf(kind.name()));
            nation.put(kind, actor);
        }
    }

    /** Known by her address alone, as whoever signs in to a demonstration. */
    static Actor person(String name) {
        var address = new EmailAddress(name + "@canaris.example");
        return Actor.proved("demonstration", address.value(), name, address);
    }

    /** The account with which a kind of people of that territory comes, when it has one. */
    Actor actor(Kind kind, CanaryTerritory home) {
        return switch (kind) {
            case CO_WRITER -> home.coWriter();
            case CORRESPONDENT -> home.correspondent();
            case REVIEWER, SECRETARIAT, PRESIDENT, CONSULTANT -> Objects.requireNonNull(nation.get(kind));
            case VISITOR, SIGNATORY -> throw new IllegalArgumentException(kind + " has no account");
        };
    }

    Actor secretariat() {
        return Objects.requireNonNull(nation.get(Kind.SECRETARIAT));
    }
}
