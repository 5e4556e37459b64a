package fr.cltsds.testkit.isolation;

import java.util.List;

/** What every table owes to its room: a tenant column that is always filled, and row-level security that nobody escapes. */
final class TableRules {

    private TableRules() {}

    static final List<Rule> ALL = List.of(
            new Rule("a table belongs to a room", """
                    select object, 'has no territory_id, room_id or person_id: whoever may read it reads all of it'
                    from house_table where room = 'national'
                    """),
            new Rule("row-level security is on and forced", """
                    select object, case when not secured then 'row-level security is not enabled'
                                        else 'row-level security is not forced: its owner sees every row' end
                    from house_table where not secured or not forced
                    """),
            new Rule("the room is always known", """
                    select object, format('%s may be null', name) from tenant_column where not required
                    union all
                    select object, format('%s is of type %s, not uuid', name, type) from tenant_column where type <> 'uuid'
                    """),
            new Rule("no territory bears the nil identifier", """
                    select object, 'no check says that territory_id is not the nil UUID' from house_table t
                    where room = 'territorial' and not exists (
                        select from house_key k where k.oid = t.oid and k.valid and k.kind = 'c'
                        and k.definition ~ '^CHECK \\(\\(territory_id <> ''00000000-0000-0000-0000-000000000000''::uuid\\)\\)')
                    and not exists (
                        select from house_key k where k.oid = t.oid and k.valid and k.kind = 'f'
                        and k.target_room = 'territorial' and k.target <> t.oid
                        and (select number from tenant_column c where c.oid = t.oid) = any (k.columns))
                    """),
            new Rule("a child takes the room of its transaction", """
                    select distinct c.object, format('is deleted with its parent but %s has no default %s', c.name, c.helper)
                    from tenant_column c join house_key k on k.oid = c.oid
                    where c.room = 'territorial' and k.kind = 'f' and k.on_delete = 'c' and c.preset is null
                    union all
                    select object, format('%s has no default %s', name, helper)
                    from tenant_column where room = 'roomed' and preset is null
                    union all
                    select object, format('%s is preset to %s, not to %s', name, preset, helper)
                    from tenant_column where preset <> helper
                    """),
            new Rule("a default is a constant", """
                    select object || '.' || name, format('is preset by a call, %s', preset)
                    from house_column where name is distinct from tenant and not generated
                    and (preset ~ '\\(' and preset !~ '^\\(?-?[0-9.]+\\)?$' or preset ~ '^(CURRENT|SESSION|LOCAL)')
                    """),
            new Rule("a row is counted by nobody", """
                    select object, 'is a sequence: its numbers tell how many rows other rooms hold'
                    from relation where kind = 'S'
                    """),
            new Rule("a column is of a type that keeps its room", """
                    select object || '.' || name, format('is of type %s: %s', type, case
                        when type = 'timestamp without time zone' then 'an instant needs its zone'
                        when type in ('oid', 'lo') then 'a large object has no row-level security'
                        else 'a reference into the catalogue is not data' end)
                    from house_column where type in ('timestamp without time zone', 'oid', 'lo') or type like 'reg%'
                    """),
            new Rule("a table survives a crash", """
                    select object, 'is unlogged: empty after a crash, absent from backups by the log'
                    from relation where persistence = 'u' and kind in ('r', 'p')
                    """),
            new Rule("a table is one table", """
                    select c.object, format('inherits from %s: a second door to the same rows', p.object)
                    from pg_inherits i join relation c on c.oid = i.inhrelid join relation p on p.oid = i.inhparent
                    where c.kind in ('r', 'p', 'f')
                    """),
            new Rule("everything belongs to the owner", """
                    select object, format('belongs to %s, not to portal_owner', pg_get_userbyid(owner)) from (
                        select object, owner from relation where kind in ('r', 'p', 'v', 'm', 'S', 'f')
                        union all select object, owner from house_function
                        union all select 'schema ' || name, owner from house_schema where name <> 'public') owned
                    where pg_get_userbyid(owner) <> 'portal_owner'
                    """));
}
