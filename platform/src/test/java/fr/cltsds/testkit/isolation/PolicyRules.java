package fr.cltsds.testkit.isolation;

import java.util.List;

/** What a policy may say: for one login, exactly one equality of the right column with the right helper. */
final class PolicyRules {

    private static final String SELECTED = "(%1$s = ( SELECT room.%2$s() AS %2$s))";

    private PolicyRules() {}

    /** The one sentence a login may be given on a table of a kind, as its own or as a second reader; no line, no business there. */
    static final String EXPECTED = """
            create temporary view expected (room, login, sentence, second) as values
                ('territorial', 'portal_territory', '%s', false),
                ('territorial', 'portal_personal', '%s', true),
                ('roomed', 'portal_territory', '%s', false),
                ('roomed', 'portal_personal', '%3$s', false),
                ('roomed', 'portal_national', '%3$s', false),
                ('roomed', 'portal_public', '%3$s', false),
                ('personal', 'portal_personal', '%2$s', false),
                ('personal', 'portal_territory', '%s', true);
            """.formatted(
                    SELECTED.formatted("territory_id", "territory_id"),
                    SELECTED.formatted("person_id", "person_id"),
                    SELECTED.formatted("room_id", "id"),
                    SELECTED.formatted("person_id", "actor_id"));

    static final List<Rule> ALL = List.of(
            new Rule("a policy names its login", """
                    select object, case login
                        when 'PUBLIC' then format('policy %s is for PUBLIC, so for logins that nobody thought of', name)
                        else format('policy %s is for %s, which is no login of a room', name, login) end
                    from house_policy where login not in (select name from house_login)
                    """),
            new Rule("a policy is one equality", """
                    select object, format('policy %s, %s: %s', name, part, case
                        when said is null then format('nothing is said, expected %s', sentence)
                        when said ~ ' OR ' then format('an OR costs the ordered index, in %s', said)
                        when said ~ ' (ANY|ALL) \\(' then format('a list costs the ordered index, in %s', said)
                        when said = 'true' then format('every room is open, expected %s', sentence)
                        else format('%s, expected %s', said, sentence) end)
                    from (select p.*, 'USING' as part, seen as said from house_policy p where command <> 'INSERT'
                          union all
                          select p.*, 'WITH CHECK', written from house_policy p
                          where command not in ('SELECT', 'DELETE')) p
                    join expected e using (room, login)
                    where said is distinct from sentence
                    """),
            new Rule("a login has one policy for one verb", """
                    select object, format('%s has %s policies for %s: together they are an OR', login, count(*), verb)
                    from house_policy cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as verb
                    where command in (verb, 'ALL') group by object, login, verb having count(*) > 1
                    """),
            new Rule("a policy opens", """
                    select object, format('policy %s is restrictive: alone it opens nothing, beside another it is an AND', name)
                    from house_policy where not permissive
                    """),
            new Rule("a grant has its policy and a policy its grant", """
                    select object, format('%s may %s and no policy says which rows', login, privilege)
                    from house_grant g join house_login l on l.name = login
                    where kind in ('r', 'p') and privilege in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                    and not exists (select from house_policy p
                        where p.oid = g.oid and p.login = g.login and p.command in ('ALL', g.privilege))
                    union
                    select object, format('policy %s is for %s, which has no grant to %s', name, login,
                                          case command when 'ALL' then 'do anything' else command end)
                    from house_policy p where login in (select name from house_login)
                    and not exists (select from house_grant g
                        where g.oid = p.oid and g.login = p.login and p.command in ('ALL', g.privilege))
                    """),
            new Rule("a room opens to its own login", """
                    select distinct object || ' to ' || login, case
                        when login = 'portal_jobs' then format('sees every room by policy %s', name)
                        else format('has no business in a %s table but has policy %s', room, name) end
                    from house_policy p where room <> 'national' and login in (select name from house_login)
                    and not exists (select from expected e where e.room = p.room and e.login = p.login)
                    union all
                    select object || ' to ' || login, format('is a second reader of a %s table by policy %s', room, name)
                    from house_policy join expected using (room, login) where second
                    """),
            new Rule("a second reader only reads", """
                    select object, format('policy %s lets %s do %s', name, login, command)
                    from house_policy join expected using (room, login) where second and command <> 'SELECT'
                    """),
            new Rule("a visitor only reads", """
                    select object || ' ' || privilege || ' to portal_public', 'a visitor would write here'
                    from house_grant join house_table using (oid, object) where room <> 'national'
                    and login = 'portal_public' and privilege in ('INSERT', 'UPDATE', 'DELETE')
                    """),
            new Rule("a draft is not published", """
                    select object || ' to ' || login, format('policy %s does not ask for visible but %s', name, seen)
                    from house_policy where login <> home
                    and command in ('ALL', 'SELECT') and seen is distinct from 'visible'
                    """),
            new Rule("a national table is written by the national login", """
                    select distinct object || ' ' || privilege || ' to ' || login, 'another login writes a national table'
                    from house_grant join house_table using (oid, object)
                    where login in (select name from house_login) and login <> home and privilege in ('INSERT', 'UPDATE', 'DELETE')
                    """),
            new Rule("a projection is written by its own territory", """
                    select object, format('policy %s, WITH CHECK: %s, expected %s', name, written, sentence)
                    from house_policy p join expected e on e.room = 'territorial' and e.login = p.login
                    where p.room = 'national' and p.login = 'portal_territory' and p.command in ('INSERT', 'ALL')
                    and p.written is distinct from e.sentence and exists (
                        select from house_column c where c.oid = p.oid and c.name = 'territory_id')
                    """),
            new Rule("a projection is written once", """
                    select p.object, format('policy %s is for ALL: a room that adds lines may also change them', p.name)
                    from house_policy p where room = 'national' and login in ('portal_territory', 'portal_personal', 'portal_public')
                    and command = 'ALL'
                    """));
}
