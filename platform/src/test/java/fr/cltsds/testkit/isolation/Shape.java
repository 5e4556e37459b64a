package fr.cltsds.testkit.isolation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table as the matrix needs to know it: which kind of room, how to fill a row, who was granted what. Never its policies. */
record Shape(
        String object,
        String room,
        String tenant,
        String home,
        List<Column> columns,
        List<Reference> references,
        List<Unique> uniques,
        List<String> checks,
        Map<String, Set<Verb>> grants,
        Map<String, Set<String>> writable) {

    record Column(String name, String type, String label, boolean required, boolean preset, boolean generated) {}

    record Reference(String name, List<String> columns, String target, List<String> targetColumns) {}

    record Unique(String name, boolean primary, List<String> columns) {}

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    Column column(String name) {
        return columns.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The columns by which one row is found again; every column where there is no key. */
    List<String> key() {
        return uniques.stream()
                .filter(Unique::primary)
                .map(Unique::columns)
                .findFirst()
                .orElseGet(() -> columns.stream().map(Column::name).toList());
    }

    /** Whether a room holds one row at most: a second one is refused by the first. */
    boolean alone() {
        return uniques.stream().anyMatch(unique -> unique.columns().equals(List.of(tenant)));
    }

    boolean grants(String login, Verb verb) {
        var granted = grants.getOrDefault(login, Set.of());
        return granted.contains(verb) && (granted.contains(Verb.SELECT) || verb == Verb.INSERT);
    }

    /** A column that this login may change, the plainest first. */
    String changed(String login) {
        var free = columns.stream()
                .filter(each -> !each.generated())
                .map(Column::name)
                .toList();
        var may = writable.getOrDefault(login, Set.of());
        return free.stream()
                .filter(may::contains)
                .filter(each -> !key().contains(each))
                .findFirst()
                .or(() -> free.stream().filter(may::contains).findFirst())
                .orElse(free.getFirst());
    }
}
