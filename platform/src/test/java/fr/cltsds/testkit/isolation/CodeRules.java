package fr.cltsds.testkit.isolation;

import java.util.List;

/** What runs inside the database, or copies rows out of it, without asking the policies of the table. */
final class CodeRules {

    private CodeRules() {}

    static final List<Rule> ALL = List.of(
            new Rule("a view sees with the eyes of its reader", """
                    select object, 'is a view that runs with the rights of its owner: security_invoker is not true'
                    from relation where kind = 'v'
                    and not coalesce('security_invoker=true' = any (options) or 'security_invoker=on' = any (options), false)
                    """),
            new Rule("no rows are kept outside their policies", """
                    select object, case kind when 'm' then 'is a materialized view: it has no row-level security'
                                             else 'is a foreign table: its rows are elsewhere' end
                    from relation where kind in ('m', 'f')
                    """),
            new Rule("a function has the rights of its caller", """
                    select object, 'is SECURITY DEFINER: it reads with the rights of its owner'
                    from house_function where borrows_rights
                    """),
            new Rule("a function that lends its rights pins its search path", """
                    select object, 'is SECURITY DEFINER without a search_path of its own'
                    from house_function where borrows_rights
                    and not exists (select from unnest(settings) as s where s ~ '^search_path=')
                    """),
            new Rule("nothing looks at a row before its policy", """
                    select object, 'is LEAKPROOF by its own word: it sees rows before the policy does'
                    from house_function where leakproof
                    """),
            new Rule("a function is granted by name", """
                    select object, 'may be run by PUBLIC' from house_function f
                    where exists (select from aclexplode(coalesce(f.acl, acldefault('f', f.owner))) a where a.grantee = 0)
                    """),
            new Rule("the room is told from outside, once", """
                    select object, 'tells the room itself: set_config belongs to the transaction manager'
                    from house_function where body ~* 'set_config|(^|;|begin|then|else|execute *'')\\s*set\\s+(local\\s+|session\\s+)?(room\\.|row_security|role|session)'
                    union all
                    select object, format('carries a setting of its own: %s', s)
                    from house_function cross join unnest(settings) as s where s !~ '^search_path='
                    union all
                    select coalesce('login ' || r.rolname, 'database ' || d.datname), format('presets %s', s)
                    from pg_db_role_setting p cross join unnest(p.setconfig) as s
                    left join pg_roles r on r.oid = p.setrole left join pg_database d on d.oid = p.setdatabase
                    where s ~ '^(room\\.|role=|session_replication_role=|search_path=)'
                    and (p.setdatabase = 0 or d.datname = current_database())
                    """),
            new Rule("nothing happens behind a statement", """
                    select t.object || '.' || g.tgname, format('is a trigger: %s', pg_get_triggerdef(g.oid))
                    from pg_trigger g join relation t on t.oid = g.tgrelid where not g.tgisinternal
                    union all
                    select r.object || '.' || w.rulename, 'is a rule: it rewrites statements'
                    from pg_rewrite w join relation r on r.oid = w.ev_class where w.rulename <> '_RETURN'
                    union all
                    select 'event trigger ' || evtname, 'watches the whole database' from pg_event_trigger
                    """),
            new Rule("no rows leave by another door", """
                    select 'publication ' || pubname, 'sends rows out without asking a policy' from pg_publication
                    union all
                    select 'subscription ' || subname, 'writes rows without asking a policy' from pg_subscription
                    where subdbid = (select oid from pg_database where datname = current_database())
                    union all
                    select 'server ' || srvname, 'leads to another database' from pg_foreign_server
                    union all
                    select 'large object ' || oid, 'has no room' from pg_largeobject_metadata
                    """),
            new Rule("an extension is chosen", """
                    select 'extension ' || extname, 'was not asked for' from pg_extension where extname <> 'plpgsql'
                    """),
            new Rule("a language is trusted", """
                    select object, format('is written in %s, which escapes the database', language)
                    from house_function where not trusted and language not in ('c', 'internal')
                    union all
                    select object, format('is machine code, language %s', language)
                    from house_function where language in ('c', 'internal')
                    """));
}
