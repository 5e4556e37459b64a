package fr.cltsds.testkit.isolation;

import java.util.List;

/** What each login may do in general: enter its rooms, and nothing else. */
final class LoginRules {

    private LoginRules() {}

    static final List<Rule> ALL = List.of(
            new Rule("every kind of room has its login", """
                    select wanted, 'is missing' from unnest(array['portal_owner', 'portal_migrator', 'portal_territory',
                        'portal_personal', 'portal_national', 'portal_public', 'portal_jobs', 'portal_backup']) as wanted
                    where not exists (select from pg_roles where rolname = wanted)
                    union all
                    select rolname, 'is a login that no kind of room has' from pg_roles
                    where rolcanlogin and not rolsuper and rolname not in (select name from house_login)
                    and rolname not in ('portal_migrator', 'portal_backup')
                    union all
                    select rolname, case when rolname = 'portal_owner' then 'may log in' else 'may not log in' end
                    from pg_roles where rolname ~ '^portal_' and rolcanlogin = (rolname = 'portal_owner')
                    """),
            new Rule("a login has no power over the server", """
                    select r.rolname, format('has %s', power) from pg_roles r cross join lateral (values
                        ('SUPERUSER', rolsuper), ('CREATEDB', rolcreatedb), ('CREATEROLE', rolcreaterole),
                        ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls)) as held (power, yes)
                    where yes and rolname ~ '^portal_'
                    and not (power = 'BYPASSRLS' and rolname in ('portal_migrator', 'portal_backup'))
                    """),
            new Rule("who works beside the policies says so", """
                    select rolname, 'does not have BYPASSRLS: it would silently touch no row' from pg_roles
                    where rolname in ('portal_migrator', 'portal_backup') and not rolbypassrls
                    union all
                    select rolname, 'does not set row_security off: a filtered read would be silent' from pg_roles
                    where rolname in ('portal_migrator', 'portal_backup') and not exists (select from pg_db_role_setting s
                        where s.setrole = pg_roles.oid and 'row_security=off' = any (s.setconfig))
                    """),
            new Rule("a login holds from nobody", """
                    select m.rolname, format('is a member of %s', g.rolname)
                    from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid
                    where not m.rolsuper and m.rolname !~ '^pg_' and (m.rolname, g.rolname) not in (
                        ('portal_migrator', 'portal_owner'), ('portal_backup', 'pg_read_all_data'))
                    """),
            new Rule("a login creates nothing", """
                    select name, format('may create in schema %s', nspname) from house_login l cross join pg_namespace n
                    where nspname !~ '^pg_(toast|temp)' and has_schema_privilege(l.oid, n.oid, 'CREATE')
                    union all
                    select name, format('may create %s', what) from house_login
                    cross join (values ('schemas', 'CREATE'), ('temporary tables', 'TEMPORARY')) as right_to (what, privilege)
                    where has_database_privilege(oid, current_database(), privilege)
                    """),
            new Rule("a login holds nothing back", """
                    select login, format('may hand on %s on %s', privilege, object) from house_grant where passed_on
                    """),
            new Rule("a login reads and writes rows, nothing else", """
                    select object, format('%s may %s', login, privilege) from house_grant
                    where login in (select name from house_login) and kind in ('r', 'p', 'v', 'm', 'f')
                    and privilege not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                    union all
                    select object, format('%s may %s the sequence', login, privilege) from house_grant
                    where login in (select name from house_login) and kind = 'S'
                    """),
            new Rule("a backup only reads", """
                    select object, format('portal_backup may %s', privilege) from house_grant
                    where login = 'portal_backup' and privilege <> 'SELECT'
                    """),
            new Rule("a grant is to a login of ours", """
                    select object, case login when 'PUBLIC' then format('PUBLIC may %s', privilege)
                                        else format('%s, which is no login of a room, may %s', login, privilege) end
                    from house_grant where login not in (select name from house_login) and login <> 'portal_backup'
                    union all
                    select 'schema ' || s.name, format('PUBLIC may %s', a.privilege_type)
                    from house_schema s cross join aclexplode(s.acl) a where a.grantee = 0
                    union all
                    select 'database', format('PUBLIC may %s', a.privilege_type)
                    from pg_database d cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
                    where d.datname = current_database() and a.grantee = 0
                    """),
            new Rule("nothing is granted in advance", """
                    select coalesce('schema ' || n.nspname, 'database'),
                           format('what %s will create is granted to %s (%s) in advance', pg_get_userbyid(d.defaclrole),
                                  coalesce(g.rolname, 'PUBLIC'), a.privilege_type)
                    from pg_default_acl d cross join aclexplode(d.defaclacl) a left join pg_roles g on g.oid = a.grantee
                    left join pg_namespace n on n.oid = d.defaclnamespace where a.grantee <> d.defaclrole
                    """),
            new Rule("a login touches no setting of the server", """
                    select 'setting ' || p.parname, format('%s may %s', coalesce(g.rolname, 'PUBLIC'), a.privilege_type)
                    from pg_parameter_acl p cross join aclexplode(p.paracl) a left join pg_roles g on g.oid = a.grantee
                    where g.rolsuper is not true
                    union all
                    select 'pg_catalog.' || p.proname, format('%s may run it', g.rolname)
                    from pg_proc p cross join aclexplode(p.proacl) a join pg_roles g on g.oid = a.grantee
                    where p.pronamespace = 'pg_catalog'::regnamespace and g.rolname ~ '^portal_'
                    """));
}
