package fr.cltsds.house.surfaces;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every row of the portal's tables at one moment, each with the room that it lives in. */
final class RoomRows {

    private static final String SCHEMAS = "('people', 'letters', 'papers', 'journal', 'jobs', 'call')";
    private static final String TABLES = "select format('%I.%I', t.table_schema, t.table_name), "
            + " (select c.column_name from information_schema.columns c where c.table_schema = t.table_schema"
            + " and c.table_name = t.table_name and c.column_name in ('territory_id', 'room_id')"
            + " and (t.table_schema, t.table_name) not in (('call', 'filing'), ('call', 'filing_withdrawal')))"
            + " from information_schema.tables t where t.table_type = 'BASE TABLE' and t.table_schema in " + SCHEMAS;

    /** One row: its table, the room it lives in when it lives in one, and what it says. */
    record Line(String table, @Nullable UUID room, String text) {}

    private final Set<Line> lines;

    private RoomRows(Set<Line> lines) {
        this.lines = lines;
    }

    static RoomRows now(CanaryDatabase database) {
        try (var connection = database.open();
                var tables = connection.createStatement();
                var found = tables.executeQuery(TABLES)) {
            var lines = new HashSet<Line>();
            while (found.next()) {
                lines.addAll(lines(connection, found.getString(1), found.getString(2)));
            }
            return new RoomRows(lines);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Line> lines(Connection connection, String table, @Nullable String room) throws SQLException {
        var lines = new ArrayList<Line>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + (room == null ? "null::uuid" : "t." + room)
                        + ", left(t::text, 4000) || md5(t::text) from " + table + " t")) {
            while (rows.next()) {
                lines.add(new Line(table, rows.getObject(1, UUID.class), rows.getString(2)));
            }
        }
        return lines;
    }

    /** The rows that came, went or changed since. */
    List<Line> changedSince(RoomRows before) {
        var changed = new ArrayList<Line>();
        lines.stream().filter(line -> !before.lines.contains(line)).forEach(changed::add);
        before.lines.stream().filter(line -> !lines.contains(line)).forEach(changed::add);
        return changed;
    }
}
