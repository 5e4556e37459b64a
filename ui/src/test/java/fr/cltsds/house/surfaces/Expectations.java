package fr.cltsds.house.surfaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What each kind of people is expected to meet at each surface with her own ids: one line a surface, in {@code surfaces.csv}; no wildcard. */
final class Expectations {

    private final Map<String, Map<Kind, Meets>> lines = new LinkedHashMap<>();

    private Expectations() {}

    static Expectations declared() {
        var read = new Expectations();
        try (var file = Objects.requireNonNull(Expectations.class.getResourceAsStream("surfaces.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(read::declare);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    private void declare(String line) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (cells.size() != Kind.values().length + 1) {
            throw new IllegalStateException("A line names a surface and what each kind of people meets there: " + line);
        }
        var meets = new EnumMap<Kind, Meets>(Kind.class);
        var column = 1;
        for (var kind : Kind.values()) {
            meets.put(kind, Meets.of(cells.get(column++), line));
        }
        if (lines.put(cells.getFirst(), meets) != null) {
            throw new IllegalStateException("Declared twice: " + cells.getFirst());
        }
    }

    Set<String> surfaces() {
        return lines.keySet();
    }

    Meets of(String surface, Kind kind) {
        var line = lines.get(surface);
        if (line == null) {
            throw new AssertionError("No expectation is declared for " + surface);
        }
        return Objects.requireNonNull(line.get(kind));
    }
}
