package fr.cltsds.testkit.isolation;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue in the words of the house: temporary tables that every rule reads, gone when the lint has spoken. */
final class CatalogueViews {

    private CatalogueViews() {}

    private static final String EXISTS =
            "exists (select from pg_attribute a where a.attrelid = r.oid and a.attname = $1"
                    + " and a.attnum > 0 and not a.attisdropped)";

    private record Table(String name, String rows) {}

    private static final List<Table> TABLES = List.of(
            new Table("house_schema", """
                    select oid, nspname as name, nspacl as acl, nspowner as owner from pg_namespace
                    where nspname !~ '^pg_' and nspname <> 'information_schema'
                    """),
            new Table("house_login", """
                    select oid, rolname::text as name from pg_roles where rolname in (
                        'portal_territory', 'portal_personal', 'portal_national', 'portal_public', 'portal_jobs')
                    """),
            new Table("relation", """
                    select c.oid, s.name as schema, c.relname as name, s.name || '.' || c.relname as object, c.relkind as kind,
                           c.relowner as owner, c.relacl as acl, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
                           c.relpersistence as persistence, c.reloptions as options
                    from pg_class c join house_schema s on s.oid = c.relnamespace
                    where not exists (select from pg_depend d
                        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
                    """),
            new Table("house_table", """
                    select kinds.*,
                           case room when 'territorial' then 'territory_id' when 'roomed' then 'room_id'
                                     when 'personal' then 'person_id' end as tenant,
                           case room when 'territorial' then 'room.territory_id()' when 'roomed' then 'room.id()'
                                     when 'personal' then 'room.person_id()' end as helper,
                           case when room = 'national' and schema = 'jobs' then 'portal_jobs'
                                when room = 'national' then 'portal_national' end as home
                    from (select r.*,
                            case when exists (select from allowed a
                                              where a.rule = 'a table belongs to a room' and a.object = r.object) then 'national'
                                 when has('territory_id') then 'territorial'
                                 when has('room_id') then 'roomed'
                                 when has('person_id') then 'personal'
                                 else 'national' end as room
                          from relation r where r.kind in ('r', 'p')) kinds
                    """),
            new Table("house_column", """
                    select t.oid, t.object, t.room, t.tenant, t.helper, a.attnum as number, a.attname::text as name,
                           format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, a.attidentity <> '' as counted,
                           a.attgenerated <> '' as generated, pg_get_expr(d.adbin, d.adrelid) as preset
                    from house_table t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
                    """),
            new Table("tenant_column", """
                    select * from house_column where name = tenant
                    """),
            new Table("house_grant", """
                    select r.oid, r.object, r.kind, coalesce(g.rolname::text, 'PUBLIC') as login, p.privilege_type as privilege,
                           p.is_grantable as passed_on
                    from (select oid, object, kind, owner, acl from relation
                          union all
                          select r.oid, r.object, r.kind, r.owner, a.attacl
                          from relation r join pg_attribute a on a.attrelid = r.oid where a.attacl is not null) r
                    cross join aclexplode(r.acl) p left join pg_roles g on g.oid = p.grantee
                    where p.grantee <> r.owner
                    """),
            new Table("house_policy", """
                    select t.oid, t.object, t.room, t.tenant, t.home, p.polname::text as name, p.polpermissive as permissive,
                           coalesce(g.rolname::text, 'PUBLIC') as login,
                           case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE'
                                         when 'd' then 'DELETE' else 'ALL' end as command,
                           pg_get_expr(p.polqual, p.polrelid) as seen, pg_get_expr(p.polwithcheck, p.polrelid) as written
                    from house_table t join pg_policy p on p.polrelid = t.oid
                    cross join unnest(p.polroles) as to_role left join pg_roles g on g.oid = to_role
                    """),
            new Table("house_key", """
                    select t.oid, t.object, t.room, t.tenant, c.conname::text as name, c.contype as kind, c.convalidated as valid,
                           pg_get_constraintdef(c.oid) as definition, c.conkey as columns, c.confkey as target_columns,
                           c.confupdtype as on_update, c.confdeltype as on_delete, c.confdelsetcols as emptied,
                           o.oid as target, o.object as target_object, o.room as target_room, o.tenant as target_tenant
                    from house_table t join pg_constraint c on c.conrelid = t.oid left join house_table o on o.oid = c.confrelid
                    """),
            new Table("house_index", """
                    select t.oid, t.object, t.room, t.tenant, c.relname::text as name, i.indisunique as is_unique,
                           i.indisprimary as is_primary, i.indisexclusion as excludes, i.indisvalid and i.indisready as is_valid,
                           coalesce(a.attname::text, 'an expression') as first_column
                    from house_table t join pg_index i on i.indrelid = t.oid join pg_class c on c.oid = i.indexrelid
                    left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] and i.indkey[0] > 0
                    """),
            new Table("house_function", """
                    select p.oid, s.name || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as object,
                           s.name as schema, p.proname as name, p.prosecdef as borrows_rights, p.proleakproof as leakproof,
                           p.provolatile as volatility, p.proowner as owner, p.proacl as acl, p.proconfig as settings,
                           coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) as body, p.prorettype::regtype::text as answer, l.lanname as language, l.lanpltrusted as trusted
                    from pg_proc p join house_schema s on s.oid = p.pronamespace join pg_language l on l.oid = p.prolang
                    where not exists (select from pg_depend d
                        where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
                    """));

    /** Lays the tables out, empty; once a session, for a table costs files. */
    static String layOut() {
        return TABLES.stream()
                .map(table ->
                        "create temporary view now_%1$s as %2$s; create temporary table %1$s as select * from now_%1$s with no data;"
                                .formatted(table.name(), table.rows().replaceAll("has\\(('[a-z_]+')\\)", EXISTS)))
                .collect(Collectors.joining());
    }

    /** Fills them with the catalogue as it is now. */
    static String fill() {
        return TABLES.stream()
                .map(table -> "delete from %1$s; insert into %1$s select * from now_%1$s;".formatted(table.name()))
                .collect(Collectors.joining());
    }

    /** Gives back the room of the rows that were rolled back, which no vacuum may do inside a transaction. */
    static String sweep() {
        return TABLES.stream().map(Table::name).collect(Collectors.joining(", ", "truncate ", ""));
    }
}
