package fr.cltsds.geography;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The territory that a committee covers, by official codes: one or several départements, or one région. */
public record Perimeter(List<String> departements, Optional<String> region) {

    public Perimeter {
        departements = List.copyOf(departements);
    }

    /** Départements in the order of their codes; empty when a code is unknown, when nothing or when both kinds are given. */
    public static Optional<Perimeter> of(List<String> departements, Optional<String> region) {
        var official = departements.stream()
                        .allMatch(code -> Geography.departement(code).isPresent())
                && region.stream().allMatch(code -> Geography.region(code).isPresent());
        if (!official || departements.isEmpty() == region.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Perimeter(departements.stream().distinct().sorted().toList(), region));
    }

    /** «Cher et Indre», «Bretagne». */
    public String name() {
        return said(Region::name, Departement::name);
    }

    /** «du Cher et de l’Indre», «de Bretagne». */
    public String withDe() {
        return said(Region::withDe, Departement::withDe);
    }

    /** The codes of all départements covered, a région's included. */
    public List<String> departementCodes() {
        return region.flatMap(Geography::region)
                .map(whole ->
                        whole.departements().stream().map(Departement::code).toList())
                .orElse(departements);
    }

    private String said(Function<Region, String> ofRegion, Function<Departement, String> ofDepartement) {
        return region.flatMap(Geography::region)
                .map(ofRegion)
                .orElseGet(() -> enumerated(departements.stream()
                        .flatMap(code -> Geography.departement(code).stream())
                        .map(ofDepartement)
                        .toList()));
    }

    private static String enumerated(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " et " + names.getLast();
    }
}
