package fr.cltsds.room;

import java.util.UUID;

/** Where a transaction stands: one territory, the nation, one person's own affairs, the public, or the portal's own jobs. */
public sealed interface Room {

    /** The nil UUID: national rows bear it in tables that live in every room, and no territory may. */
    UUID NATIONAL_ID = new UUID(0, 0);

    /** The highest UUID: what a visitor without account leaves before any territory exists. */
    UUID PUBLIC_ID = new UUID(-1, -1);

    record OfTerritory(TerritoryId territory) implements Room {}

    record National() implements Room {}

    record OfPerson(PersonId person) implements Room {}

    record Public() implements Room {}

    record Jobs() implements Room {}

    static Room of(TerritoryId territory) {
        return new OfTerritory(territory);
    }

    static Room of(PersonId person) {
        return new OfPerson(person);
    }

    static Room national() {
        return new National();
    }

    static Room open() {
        return new Public();
    }

    static Room jobs() {
        return new Jobs();
    }

    /** The database login that this kind of room works under. */
    default Login login() {
        return switch (this) {
            case OfTerritory _ -> Login.TERRITORY;
            case National _ -> Login.NATIONAL;
            case OfPerson _ -> Login.PERSONAL;
            case Public _ -> Login.PUBLIC;
            case Jobs _ -> Login.JOBS;
        };
    }
}
