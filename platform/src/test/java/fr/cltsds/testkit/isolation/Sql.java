package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain statements on a plain connection. */
final class Sql {

    private Sql() {}

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<List<@Nullable String>> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<@Nullable String>>();
            while (answer.next()) {
                var row = new ArrayList<@Nullable String>();
                for (var i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.add(answer.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    static List<@Nullable String> column(Connection connection, String sql) throws SQLException {
        var column = new ArrayList<@Nullable String>();
        for (var row : rows(connection, sql)) {
            column.add(row.getFirst());
        }
        return column;
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
