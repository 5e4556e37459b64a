package fr.cltsds.testkit.isolation;

import java.util.List;

/** What keys, uniques, indexes and references owe to the room: it comes first, and nothing points across it. */
final class KeyRules {

    private KeyRules() {}

    static final List<Rule> ALL = List.of(
            new Rule("a table has a primary key", """
                    select object, 'has no primary key' from house_table t
                    where not exists (select from house_index i where i.oid = t.oid and i.is_primary)
                    """),
            new Rule("what is unique is unique in its room", """
                    select object, format('%s %s begins with %s, not with %s: it tells what another room holds',
                        case when is_primary then 'primary key' when excludes then 'exclusion' else 'unique index' end,
                        name, first_column, tenant)
                    from house_index where tenant is not null and (is_unique or excludes) and first_column <> tenant
                    """),
            new Rule("a projection tells nothing by its uniques", """
                    select i.object || '.' || i.name, 'a territory that adds a line learns whether another one holds the value'
                    from house_index i where i.room = 'national' and i.is_unique and not i.is_primary
                    and exists (select from house_grant g where g.oid = i.oid and g.login = 'portal_territory' and g.privilege = 'INSERT')
                    and not exists (select from pg_index p join pg_class c on c.oid = p.indexrelid and c.relname = i.name
                        join house_column t on t.oid = p.indrelid and t.name = 'territory_id' and t.number = any (p.indkey)
                        where p.indrelid = i.oid)
                    """),
            new Rule("an index begins with the room", """
                    select object || '.' || name, format('begins with %s, not with %s', first_column, tenant)
                    from house_index where tenant is not null and not is_unique and not excludes and first_column <> tenant
                    """),
            new Rule("an index is whole", """
                    select object || '.' || name, 'is not valid: a failed build left it half made'
                    from house_index where not is_valid
                    """),
            new Rule("a reference stays in its schema", """
                    select k.object, format('foreign key %s leaves its schema for %s', k.name, k.target_object)
                    from house_key k where kind = 'f' and split_part(object, '.', 1) <> split_part(target_object, '.', 1)
                    """),
            new Rule("a reference carries its room", """
                    select k.object, case
                        when k.tenant is null then format('foreign key %s leads from a national table into %s', k.name, k.target_object)
                        else format('foreign key %s to %s does not pair %s with %s: it reaches other rooms, and tells which ids exist',
                                    k.name, k.target_object, k.tenant, k.target_tenant) end
                    from house_key k where k.kind = 'f' and k.target_tenant is not null and not exists (
                        select from tenant_column mine join tenant_column theirs on theirs.oid = k.target
                        join generate_subscripts(k.columns, 1) i on k.columns[i] = mine.number
                             and k.target_columns[i] = theirs.number
                        where mine.oid = k.oid and mine.name = theirs.name)
                    """),
            new Rule("a reference never moves a row to another room", """
                    select object, format('foreign key %s is ON UPDATE %s', name,
                                          case on_update when 'c' then 'CASCADE' when 'n' then 'SET NULL' else 'SET DEFAULT' end)
                    from house_key where kind = 'f' and on_update in ('c', 'n', 'd')
                    union all
                    select k.object, format('foreign key %s empties %s when its target goes', k.name, k.tenant)
                    from house_key k join tenant_column c on c.oid = k.oid
                    where k.kind = 'f' and k.on_delete in ('n', 'd') and c.number = any (k.columns)
                    and (k.emptied is null or c.number = any (k.emptied))
                    """),
            new Rule("a constraint holds for the rows of yesterday", """
                    select object, format('constraint %s was never validated', name) from house_key where not valid
                    """),
            new Rule("a reference is watched", """
                    select t.object, format('foreign key %s is switched off', c.conname)
                    from pg_trigger g join house_table t on t.oid = g.tgrelid join pg_constraint c on c.oid = g.tgconstraint
                    where g.tgisinternal and g.tgenabled <> 'O' group by t.object, c.conname
                    """));
}
