package fr.cltsds.house.surfaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What is expected at each surface: one line a surface, in {@code surfaces.csv}; no wildcard. */
final class Expectations {

    private final Map<String, Map<Kind, Meets>> people = new LinkedHashMap<>();
    private final Map<String, Traces> work = new LinkedHashMap<>();

    private Expectations() {}

    static Expectations declared() {
        try (var file = Objects.requireNonNull(Expectations.class.getResourceAsStream("surfaces.csv"))) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Expectations of(Stream<String> lines) {
        var read = new Expectations();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(read::declare);
        return read;
    }

    private void declare(String line) {
        var cells = Arrays.stream(line.split(" ; ", -1)).map(String::strip).toList();
        var surface = cells.getFirst();
        if (people.containsKey(surface) || work.containsKey(surface)) {
            throw new IllegalStateException("Declared twice: " + surface);
        }
        if (cells.size() == 2) {
            work.put(surface, Traces.of(cells.getLast(), line));
        } else if (cells.size() == Kind.values().length + 1) {
            people.put(surface, meetings(cells.subList(1, cells.size()), line));
        } else {
            throw new IllegalStateException("A line names a surface and what each kind of people meets there: " + line);
        }
    }

    private static Map<Kind, Meets> meetings(List<String> words, String line) {
        var meets = new EnumMap<Kind, Meets>(Kind.class);
        var column = words.iterator();
        for (var kind : Kind.values()) {
            meets.put(kind, Meets.of(column.next(), line));
        }
        return meets;
    }

    Set<String> surfaces() {
        var all = new LinkedHashSet<>(people.keySet());
        all.addAll(work.keySet());
        return all;
    }

    boolean knows(String surface) {
        return people.containsKey(surface) || work.containsKey(surface);
    }

    /** A surface that nobody has declared is met as nothing, and reported by its absence. */
    Meets of(String surface, Kind kind) {
        return people.getOrDefault(surface, Map.of()).getOrDefault(kind, Meets.NOTHING);
    }

    Traces tracesOf(String surface) {
        return work.getOrDefault(surface, Traces.NOWHERE);
    }
}
