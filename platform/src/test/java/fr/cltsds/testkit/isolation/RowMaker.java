package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Makes rows that their table accepts, with parents of their own, whatever the table. */
final class RowMaker {

    private final Connection superuser;
    private final Map<String, Shape> shapes;
    private final Guess guess;

    RowMaker(Connection superuser, Map<String, Shape> shapes, Map<String, String> told) {
        this.superuser = superuser;
        this.shapes = shapes;
        this.guess = new Guess(told);
    }

    /** A row that is in the table from now on. */
    Row there(Shape shape, String name, String room, boolean published) throws SQLException {
        var row = fresh(shape, name, room, published, true);
        try {
            var key = Sql.rows(superuser, row.insert() + " returning " + String.join(", ", shape.key()))
                    .getFirst();
            return row.keyed(shape.key(), key);
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "A row of %s cannot be guessed (%s), tell the matrix how: %s"
                            .formatted(shape.object(), row.values(), refused.getMessage()),
                    refused);
        }
    }

    /** A row that could be written: its parents are there, it is not. */
    Row possible(Shape shape, String name, String room, boolean published) throws SQLException {
        return fresh(shape, name, room, published, true);
    }

    /** A row that nobody ever wrote, nor its parents. */
    Row neverWritten(Shape shape, String name, String room) throws SQLException {
        return fresh(shape, name, room, true, false);
    }

    private Row fresh(Shape shape, String name, String room, boolean published, boolean parents) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var column : shape.columns()) {
            var told = guess.told(shape, column, published);
            if (told.isPresent()) {
                values.put(column.name(), told.get());
            } else if (column.required()
                    && (!column.preset() || column.name().equals(shape.tenant()))
                    && !column.generated()) {
                values.put(column.name(), column.name().equals("visible") ? "" + published : guess.of(shape, column));
            }
        }
        values.replaceAll((column, value) -> ofRoom(shape, column) ? room : value);
        if (parents) {
            for (var reference : shape.references()) {
                follow(shape, reference, room, published, values);
            }
        }
        return new Row(
                shape, name, room, !"false".equals(values.get("visible")), parents, values, imagined(shape, values));
    }

    private void follow(
            Shape shape, Shape.Reference reference, String room, boolean published, Map<String, String> values)
            throws SQLException {
        var optional = reference.columns().stream().anyMatch(column -> !values.containsKey(column));
        if (optional || reference.target().equals(shape.object())) {
            return;
        }
        var parent = there(Objects.requireNonNull(shapes.get(reference.target())), "a parent", room, published);
        for (var i = 0; i < reference.columns().size(); i++) {
            values.put(
                    reference.columns().get(i),
                    Objects.requireNonNull(
                            parent.values().get(reference.targetColumns().get(i))));
        }
    }

    /** The tenant's own column, and those by which a second reader or a projection names the same room. */
    private static boolean ofRoom(Shape shape, String column) {
        return column.equals(shape.tenant())
                || (shape.room().equals("territorial") && column.equals("person_id"))
                || (shape.room().equals("national") && column.equals("territory_id"));
    }

    /** The key of a row that was not written: what the database counts itself is far away. */
    private static Map<String, String> imagined(Shape shape, Map<String, String> values) {
        var key = new LinkedHashMap<>(values);
        shape.columns().stream().filter(Shape.Column::generated).forEach(column -> key.put(column.name(), "424242"));
        return key;
    }
}
