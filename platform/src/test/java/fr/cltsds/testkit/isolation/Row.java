package fr.cltsds.testkit.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of a table, of one room, published or not; it may be in the table, or be about to be written. */
record Row(
        Shape shape,
        String name,
        String room,
        boolean published,
        boolean there,
        Map<String, String> values,
        Map<String, String> key) {

    /** The same row, found again by the key that the database gave it. */
    Row keyed(List<String> columns, List<@Nullable String> given) {
        var known = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            var value = given.get(i);
            if (value != null) {
                known.put(columns.get(i), value);
            }
        }
        return new Row(shape, name, room, published, there, values, known);
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        shape.object(),
                        String.join(", ", values.keySet()),
                        values.values().stream().map(Sql::quoted).collect(Collectors.joining(", ")));
    }

    String found() {
        return shape.key().stream()
                .map(column ->
                        key.containsKey(column) ? column + " = " + Sql.quoted(key.get(column)) : column + " is null")
                .collect(Collectors.joining(" and "));
    }

    /** The same row, a few of its columns taken from another one. */
    Row with(List<String> columns, Map<String, String> others) {
        var changed = new LinkedHashMap<>(values);
        columns.stream().filter(others::containsKey).forEach(column -> changed.put(column, others.get(column)));
        return new Row(shape, name, room, published, there, changed, key);
    }

    Row without(String column) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(column);
        return new Row(shape, name, room, published, there, changed, key);
    }

    String tried(Verb verb, String login) {
        return switch (verb) {
            case SELECT -> "select 1 from %s where %s".formatted(shape.object(), found());
            case INSERT -> insert();
            case UPDATE -> {
                var column = shape.changed(login);
                yield "update %s set %s = %s where %s".formatted(shape.object(), column, column, found());
            }
            case DELETE -> "delete from %s where %s".formatted(shape.object(), found());
        };
    }
}
