package fr.cltsds.story;

import fr.cltsds.testkit.PortalDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the portal's database holds, as its administrator sees it. */
final class WholeDatabase {

    private static final String TABLES = "select format('%I.%I', table_schema, table_name)"
            + " from information_schema.tables where table_type = 'BASE TABLE'"
            + " and table_schema in ('people', 'letters', 'papers', 'journal', 'call')";

    private final PortalDatabase database;

    WholeDatabase(PortalDatabase database) {
        this.database = database;
    }

    /** Each table with how many rows it holds and a fingerprint of what they say. */
    Map<String, String> contents() {
        try (var superuser = database.superuser()) {
            var contents = new TreeMap<String, String>();
            for (var table : column(superuser, TABLES)) {
                contents.put(
                        table,
                        column(
                                        superuser,
                                        "select count(*) || ' rows, ' || coalesce(md5(string_agg(row, ' ' order by row)), '')"
                                                + " from (select md5(t::text) as row from " + table + " t) rows")
                                .getFirst());
            }
            return contents;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<String> ask(String question) {
        try (var superuser = database.superuser()) {
            return column(superuser, question);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a database does that fails at the worst moment: no row that looks like this is taken in while the work lasts. */
    void refusing(String table, String row, Runnable work) {
        change("create function public.full_disk() returns trigger language plpgsql as"
                + " $$ begin raise exception 'The disk is full'; end $$");
        change("create trigger full_disk before insert on " + table + " for each row when (" + row
                + ") execute function public.full_disk()");
        try {
            work.run();
        } finally {
            change("drop trigger full_disk on " + table);
            change("drop function public.full_disk()");
        }
    }

    private void change(String statement) {
        try (var superuser = database.superuser();
                var change = superuser.createStatement()) {
            change.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> column(Connection superuser, String question) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(question)) {
            var read = new ArrayList<String>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        }
    }
}
