package fr.cltsds.house.surfaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the walk through the surfaces found: how many cells were met, and every one that was not as declared. */
final class Tally {

    private final List<String> findings = new ArrayList<>();
    private final Map<Family, Set<String>> surfaces = new EnumMap<>(Family.class);
    private final Map<Family, Integer> ownCanaries = new EnumMap<>(Family.class);
    private final Map<String, Map<Kind, Meets>> met = new LinkedHashMap<>();
    private final Map<String, Traces> left = new LinkedHashMap<>();
    private int cells;
    private int leaks;

    void met(Cell cell) {
        met(cell.family(), cell.surface());
    }

    void met(Family family, String surface) {
        surfaces.computeIfAbsent(family, _ -> new LinkedHashSet<>()).add(surface);
        cells++;
    }

    /** Remembers what was met with one's own ids, so that a new surface can be declared by reading. */
    void own(String surface, Kind kind, Meets what) {
        met.computeIfAbsent(surface, _ -> new EnumMap<>(Kind.class)).putIfAbsent(kind, what);
    }

    void left(String surface, Traces traces) {
        left.putIfAbsent(surface, traces);
    }

    /** A canary reached its own people: what finds none elsewhere can find one. */
    void sawItsOwn(Family family) {
        ownCanaries.merge(family, 1, Integer::sum);
    }

    int ownCanaries(Family family) {
        return ownCanaries.getOrDefault(family, 0);
    }

    /** The lines as they were met, in the form of {@code surfaces.csv}. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        met.forEach((surface, kinds) -> lines.add(
                surface + kinds.values().stream().map(Meets::word).collect(Collectors.joining(" ; ", " ; ", ""))));
        left.forEach((surface, traces) -> lines.add(surface + " ; " + traces.word()));
        return lines;
    }

    void finding(Object where, String what) {
        findings.add(where + ": " + what);
    }

    void leak(Object where, String canary) {
        leaks++;
        finding(where, "leaks " + canary);
    }

    List<String> findings() {
        return findings;
    }

    int cells() {
        return cells;
    }

    Set<String> surfaces() {
        return surfaces.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        var parts = Arrays.stream(Family.values())
                .map(family -> family.word() + " "
                        + surfaces.getOrDefault(family, Set.of()).size())
                .collect(Collectors.joining(", "));
        return surfaces().size() + " surfaces (" + parts + "), " + cells + " cells, " + leaks + " leaks";
    }
}
