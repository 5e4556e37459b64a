package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the shape of every table of the house from the catalogue. */
final class Shapes {

    private static final String NAMES = """
            (select string_agg(a.attname, ',' order by u.place) from unnest(%s) with ordinality as u (number, place)
             join pg_attribute a on a.attrelid = %s and a.attnum = u.number)""";

    private final Connection superuser;
    private final List<String> logins;

    Shapes(Connection superuser, List<String> logins) {
        this.superuser = superuser;
        this.logins = logins;
    }

    Map<String, Shape> all() throws SQLException {
        var shapes = new LinkedHashMap<String, Shape>();
        for (var table : rows("select object, room, coalesce(tenant, ''), home from house_table order by object")) {
            var object = table.getFirst();
            shapes.put(
                    object,
                    new Shape(
                            object,
                            table.get(1),
                            table.get(2),
                            table.get(3),
                            columns(object),
                            references(object),
                            uniques(object),
                            checks(object),
                            grants(object),
                            writable(object)));
        }
        return shapes;
    }

    private List<Shape.Column> columns(String object) throws SQLException {
        return rows("""
                select c.name, c.type, coalesce((select min(enumlabel) from pg_enum e join pg_attribute a on a.atttypid = e.enumtypid
                            where a.attrelid = c.oid and a.attnum = c.number), ''),
                       c.required, c.preset is not null or c.counted, c.generated or c.counted
                from house_column c where c.object = '%s' order by c.number""".formatted(object)).stream()
                .map(row -> new Shape.Column(
                        row.get(0), row.get(1), row.get(2), yes(row.get(3)), yes(row.get(4)), yes(row.get(5))))
                .toList();
    }

    private List<Shape.Reference> references(String object) throws SQLException {
        return rows("""
                select name, %s, target_object, %s from house_key k where kind = 'f' and object = '%s' order by name""".formatted(
                        NAMES.formatted("k.columns", "k.oid"), NAMES.formatted("k.target_columns", "k.target"), object))
                .stream()
                .map(row -> new Shape.Reference(row.get(0), names(row.get(1)), row.get(2), names(row.get(3))))
                .toList();
    }

    private List<Shape.Unique> uniques(String object) throws SQLException {
        return rows("""
                select name, is_primary, names from (
                    select i.name, i.is_primary, (select string_agg(a.attname, ',' order by k.place)
                        from unnest(p.indkey[0:p.indnkeyatts - 1]) with ordinality as k (number, place)
                        join pg_attribute a on a.attrelid = i.oid and a.attnum = k.number) as names
                    from house_index i join pg_index p on p.indrelid = i.oid
                    join pg_class c on c.oid = p.indexrelid and c.relname = i.name
                    where i.object = '%s' and i.is_unique and p.indexprs is null) found order by is_primary desc, name""".formatted(object)).stream()
                .map(row -> new Shape.Unique(row.get(0), yes(row.get(1)), names(row.get(2))))
                .toList();
    }

    private List<String> checks(String object) throws SQLException {
        return rows("select definition from house_key where kind = 'c' and object = '" + object + "' order by name")
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private Map<String, Set<Verb>> grants(String object) throws SQLException {
        var grants = new HashMap<String, Set<Verb>>();
        for (var login : logins) {
            var granted = EnumSet.noneOf(Verb.class);
            for (var verb : Verb.values()) {
                var column = verb == Verb.DELETE ? "false" : "has_any_column_privilege('%1$s', '%2$s', '%3$s')";
                if (yes(rows(("select has_schema_privilege('%1$s', split_part('%2$s', '.', 1), 'USAGE')"
                                        + " and (has_table_privilege('%1$s', '%2$s', '%3$s') or " + column + ")")
                                .formatted(login, object, verb))
                        .getFirst()
                        .getFirst())) {
                    granted.add(verb);
                }
            }
            grants.put(login, granted);
        }
        return grants;
    }

    private Map<String, Set<String>> writable(String object) throws SQLException {
        var writable = new HashMap<String, Set<String>>();
        for (var login : logins) {
            var columns = new HashSet<String>();
            rows("select name from house_column where object = '%2$s' and has_column_privilege('%1$s', oid, number, 'UPDATE')"
                            .formatted(login, object))
                    .forEach(row -> columns.add(row.getFirst()));
            writable.put(login, columns);
        }
        return writable;
    }

    private List<List<String>> rows(String sql) throws SQLException {
        return Sql.rows(superuser, sql).stream()
                .map(row -> row.stream().map(Shapes::told).toList())
                .toList();
    }

    private static String told(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static List<String> names(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(",", -1));
    }

    private static boolean yes(String value) {
        return value.equals("t");
    }
}
