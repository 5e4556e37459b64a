package fr.cltsds.geography;

import java.util.List;
import java.util.Optional;

/** The territory that a committee covers, by official codes: one or several départements, or one région. */
public record Perimeter(List<String> departements, Optional<String> region) {

    public Perimeter {
        departements = List.copyOf(departements);
    }

    /** Departements in the order of their codes; empty when a code is unknown, when nothing or when both kinds are given. */
    public static Optional<Perimeter> of(List<String> departements, Optional<String> region) {
        return Optional.of(new Perimeter(departements, region));
    }

    /** «Cher et Indre», «Bretagne». */
    public String name() {
        return "";
    }

    /** «du Cher et de l’Indre», «de Bretagne». */
    public String withDe() {
        return "";
    }

    /** The codes of all départements covered, a région's included. */
    public List<String> departementCodes() {
        return departements;
    }
}
