package fr.cltsds.geography;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** France's régions and départements, from the official geographic code (INSEE / Etalab, COG 2026). */
public final class Geography {

    private static final List<Departement> DEPARTEMENTS = rows("departements.csv").stream()
            .map(Geography::departementOf)
            .sorted(Comparator.comparing(Departement::code))
            .toList();
    private static final List<Region> REGIONS = rows("regions.csv").stream()
            .map(Geography::regionOf)
            .sorted(Comparator.comparing(Region::name, Collator.getInstance(Locale.FRANCE)))
            .toList();
    private static final Map<String, Departement> DEPARTEMENT_BY_CODE =
            DEPARTEMENTS.stream().collect(Collectors.toUnmodifiableMap(Departement::code, Function.identity()));
    private static final Map<String, Region> REGION_BY_CODE =
            REGIONS.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));

    private Geography() {}

    /** All 101, by code. */
    public static List<Departement> departements() {
        return DEPARTEMENTS;
    }

    /** All 18, by name. */
    public static List<Region> regions() {
        return REGIONS;
    }

    public static Optional<Departement> departement(String code) {
        return Optional.ofNullable(DEPARTEMENT_BY_CODE.get(code));
    }

    public static Optional<Region> region(String code) {
        return Optional.ofNullable(REGION_BY_CODE.get(code));
    }

    private static Departement departementOf(Row row) {
        return new Departement(
                row.text("code"),
                row.name(),
                row.number("article"),
                row.text("region_code"),
                row.text("zone"),
                row.number("population"),
                ZoneId.of(row.text("time_zone")),
                row.number("tile_column"),
                row.number("tile_row"));
    }

    private static Region regionOf(Row row) {
        return new Region(row.text("code"), row.name(), row.number("article"), row.text("zone"));
    }

    /** The file has no quotes: no official name holds a comma. */
    private static List<Row> rows(String file) {
        var content = Objects.requireNonNull(Geography.class.getResourceAsStream("/geography/" + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(content, UTF_8))) {
            var columns = List.of(Objects.requireNonNull(lines.readLine(), file).split(",", -1));
            return lines.lines()
                    .map(line -> new Row(columns, List.of(line.split(",", -1))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Row(List<String> columns, List<String> cells) {

        String text(String column) {
            return cells.get(columns.indexOf(column));
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        String name() {
            return text("name").replace('\'', '’');
        }
    }
}
