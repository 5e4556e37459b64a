package fr.cltsds.house.surfaces;

import java.util.ArrayList;
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
    private final Set<String> surfaces = new LinkedHashSet<>();
    private final Map<String, Map<Kind, Meets>> met = new LinkedHashMap<>();
    private int cells;
    private int leaks;

    void met(String surface) {
        surfaces.add(surface);
        cells++;
    }

    /** Remembers what was met with one's own ids, so that a new surface can be declared by reading. */
    void own(String surface, Kind kind, Meets what) {
        met.computeIfAbsent(surface, _ -> new EnumMap<>(Kind.class)).putIfAbsent(kind, what);
    }

    /** The lines as they were met, in the form of {@code surfaces.csv}. */
    List<String> lines() {
        return met.entrySet().stream()
                .map(line -> line.getKey()
                        + line.getValue().values().stream()
                                .map(Meets::word)
                                .collect(Collectors.joining(" ; ", " ; ", "")))
                .toList();
    }

    void finding(String surface, Kind kind, Whose whose, String what) {
        findings.add(surface + " · " + kind + " · " + whose + ": " + what);
    }

    void leak(String surface, Kind kind, Whose whose, String canary) {
        leaks++;
        finding(surface, kind, whose, "leaks " + canary);
    }

    List<String> findings() {
        return findings;
    }

    int cells() {
        return cells;
    }

    int leaks() {
        return leaks;
    }

    Set<String> surfaces() {
        return surfaces;
    }

    @Override
    public String toString() {
        return surfaces.size() + " surfaces, " + cells + " cells, " + leaks + " leaks";
    }
}
