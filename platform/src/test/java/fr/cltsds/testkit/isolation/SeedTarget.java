package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table to spoil, with the names that a defect needs to spoil it. */
record SeedTarget(Map<String, String> names) {

    private static final Map<Seed.On, String> FIXTURE = Map.of(
            Seed.On.TERRITORIAL, "probe.file",
            Seed.On.CHILD, "probe.page",
            Seed.On.ROOMED, "probe.letter",
            Seed.On.PERSONAL, "probe.wish",
            Seed.On.NATIONAL, "probe.sheet",
            Seed.On.ANYWHERE, "probe.file");

    private static final Map<Seed.On, String> REAL = Map.of(
            Seed.On.TERRITORIAL,
                    "room = 'territorial' and login = 'portal_territory' and exists (select from house_key k"
                            + " where k.oid = p.oid and k.kind = 'c' and k.definition ~ '^CHECK \\(\\(territory_id <>')",
            Seed.On.CHILD,
                    "room = 'territorial' and login = 'portal_territory' and exists (select from house_key k"
                            + " where k.oid = p.oid and k.kind = 'f' and k.on_delete = 'c' and k.target_room = 'territorial')",
            Seed.On.ROOMED, "room = 'roomed' and login = 'portal_territory'",
            Seed.On.PERSONAL, "room = 'personal' and login = 'portal_personal'",
            Seed.On.NATIONAL, "room = 'national' and login = 'portal_public' and seen = 'visible'");

    static Map<Seed.On, List<SeedTarget>> all(Connection superuser) throws SQLException {
        var all = new EnumMap<Seed.On, List<SeedTarget>>(Seed.On.class);
        for (var on : Seed.On.values()) {
            all.put(on, of(on, superuser));
        }
        return all;
    }

    /** The fixture's table of that kind and, where the house has one, its first real table of that kind. */
    private static List<SeedTarget> of(Seed.On on, Connection superuser) throws SQLException {
        var tables = new ArrayList<>(List.of(Objects.requireNonNull(FIXTURE.get(on))));
        if (REAL.containsKey(on)) {
            tables.addAll(Sql.column(superuser, """
                    select min(object) from house_policy p
                    where object !~ '^probe\\.' and (command = 'ALL' or room in ('personal', 'national') and command = 'SELECT')
                    and exists (select from house_column c where c.oid = p.oid and c.name = 'id' or %s) and %s
                    """.formatted(on == Seed.On.CHILD, REAL.get(on))));
        }
        var targets = new ArrayList<SeedTarget>();
        for (var table : tables.stream().filter(Objects::nonNull).toList()) {
            targets.add(named(table, superuser));
        }
        return targets;
    }

    private static SeedTarget named(String table, Connection superuser) throws SQLException {
        var names = new HashMap<String, String>();
        var rows = Sql.rows(superuser, """
                select t.schema, t.name, coalesce(t.tenant, ''), coalesce(t.helper, ''), p.name, coalesce(p.seen, ''), i.name,
                       coalesce((select name from house_key k where k.oid = t.oid and k.definition ~ 'territory_id <>'), ''),
                       current_database()
                from house_table t join house_policy p on p.oid = t.oid join house_index i on i.oid = t.oid and i.is_primary
                where t.object = '%s' and p.command in ('ALL', 'SELECT') and p.login = case t.room
                    when 'national' then 'portal_public' when 'personal' then 'portal_personal' else 'portal_territory' end
                """.formatted(table));
        var keys = List.of("schema", "name", "tenant", "helper", "policy", "said", "key", "nil", "database");
        for (var i = 0; i < keys.size(); i++) {
            names.put(keys.get(i), Objects.requireNonNull(rows.getFirst().get(i)));
        }
        names.put("table", table);
        return new SeedTarget(Map.copyOf(names));
    }

    String fill(String text) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }
}
