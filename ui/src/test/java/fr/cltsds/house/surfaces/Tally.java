package fr.cltsds.house.surfaces;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the walk through the surfaces found: how many cells were met, and every one that was not as declared. */
final class Tally {

    private final List<String> findings = new ArrayList<>();
    private final Set<String> surfaces = new LinkedHashSet<>();
    private int cells;
    private int leaks;

    void met(String surface) {
        surfaces.add(surface);
        cells++;
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
