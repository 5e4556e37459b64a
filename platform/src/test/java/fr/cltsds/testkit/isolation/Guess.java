package fr.cltsds.testkit.isolation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A value that a column takes, guessed from its type and from what its checks say; what cannot be guessed is told. */
final class Guess {

    private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");

    private final Map<String, String> told;
    private int count = 100;

    /**
     * @param told values by {@code schema.table.column}, for columns whose checks are beyond guessing;
     *     {@code /published} or {@code /hidden} after the column tells it for such rows alone, {@code #} is a number never used
     */
    Guess(Map<String, String> told) {
        this.told = new HashMap<>(told);
    }

    /** The value told for a column, for an optional one too; empty where none was told. */
    Optional<String> told(Shape shape, Shape.Column column, boolean published) {
        var name = shape.object() + "." + column.name();
        return Optional.ofNullable(told.get(name + (published ? "/published" : "/hidden")))
                .or(() -> Optional.ofNullable(told.get(name)))
                .map(value -> value.replace("#", "" + ++count));
    }

    String of(Shape shape, Shape.Column column) {
        count++;
        for (var check : shape.checks()) {
            var first = match(check, column, " = ANY \\(+ARRAY\\['([^']*)'");
            var only = match(check, column, " = '([^']*)'");
            if (!first.isEmpty() || !only.isEmpty()) {
                return first.isEmpty() ? only : first;
            }
        }
        return column.label().isEmpty() ? ofType(shape, column) : column.label();
    }

    private String ofType(Shape shape, Shape.Column column) {
        var type = column.type();
        if (type.endsWith("[]")) {
            return "{}";
        }
        return switch (type.replaceAll("\\(.*\\)", "").strip()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "smallint", "integer", "bigint", "numeric", "double precision", "real" -> number(shape, column);
            case "boolean" -> "true";
            case "timestamp with time zone", "timestamp without time zone" ->
                FIRST.plus(count, ChronoUnit.MINUTES).toString();
            case "date" -> "%04d-01-01".formatted(2000 + count % 5000);
            case "json", "jsonb" -> "{}";
            case "bytea" -> "\\x" + "%064x".formatted(count);
            case "interval" -> count + " days";
            default -> text(shape, column);
        };
    }

    private String number(Shape shape, Shape.Column column) {
        return shape.checks().stream().anyMatch(check -> check.contains(column.name())) ? "1" : "" + count;
    }

    private String text(Shape shape, Shape.Column column) {
        for (var check : shape.checks()) {
            var exact = match(check, column, "\\)+ = (\\d+)");
            var digits = match(check, column, " ~ '\\^\\[0-9(?:a-f)?\\]\\{(\\d+)\\}\\$");
            if (!exact.isEmpty() || !digits.isEmpty()) {
                var length = Integer.parseInt(exact.isEmpty() ? digits : exact);
                var padded = "%0256d".formatted(count);
                return padded.substring(padded.length() - length);
            }
        }
        var words = "quelques mots %06d".formatted(count);
        var longest = Math.min(words.length(), mostOf(shape, column));
        return words.substring(words.length() - longest);
    }

    /** How long a text may be, by its type or by a check. */
    private static int mostOf(Shape shape, Shape.Column column) {
        var bounds = new ArrayList<>(List.of(column.type().replaceAll("[^0-9]", "")));
        shape.checks().forEach(check -> bounds.add(match(check, column, "\\)+ <= (\\d+)")));
        return bounds.stream()
                .filter(bound -> !bound.isEmpty())
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String match(String check, Shape.Column column, String said) {
        var found = Pattern.compile("\\b" + column.name() + "\\b\\)*(?:::[a-z ]+)?" + said)
                .matcher(check);
        return found.find() ? found.group(1) : "";
    }
}
