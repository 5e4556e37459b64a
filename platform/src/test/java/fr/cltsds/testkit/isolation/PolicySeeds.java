package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Seed.On.ANYWHERE;
import static fr.cltsds.testkit.isolation.Seed.On.CHILD;
import static fr.cltsds.testkit.isolation.Seed.On.NATIONAL;
import static fr.cltsds.testkit.isolation.Seed.On.PERSONAL;
import static fr.cltsds.testkit.isolation.Seed.On.ROOMED;
import static fr.cltsds.testkit.isolation.Seed.On.TERRITORIAL;

import java.util.List;

/** Trap 9, and the shape of a policy: everything but the one equality. */
final class PolicySeeds {

    private static final String USING = "alter policy {policy} on {table} using ";
    private static final String SAYS = "{table}: policy {policy}, USING: ";
    private static final String BUT = ", expected {said}";
    private static final String ONE = "11111111-1111-1111-1111-111111111111";

    private PolicySeeds() {}

    static final List<Seed> ALL = List.of(
            new Seed(
                    9,
                    TERRITORIAL,
                    "an OR",
                    USING + "({said} or territory_id = '" + ONE + "')",
                    SAYS + "an OR costs the ordered index, in ({said} OR (territory_id = '" + ONE + "'::uuid))"),
            new Seed(
                    9,
                    ROOMED,
                    "an OR with a flag",
                    USING + "({said} or current_user = 'portal_national')",
                    SAYS + "an OR costs the ordered index, in ({said} OR (CURRENT_USER = 'portal_national'::name))"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a list",
                    USING + "(territory_id = any (string_to_array(current_setting('room.id'), ',')::uuid[]))",
                    SAYS + "a list costs the ordered index, in (territory_id = ANY"
                            + " ((string_to_array(current_setting('room.id'::text), ','::text))::uuid[]))"),
            new Seed(
                    9,
                    PERSONAL,
                    "a list of two",
                    USING + "(person_id in (room.person_id(), room.id()))",
                    SAYS + "a list costs the ordered index, in (person_id = ANY (ARRAY[room.person_id(), room.id()]))"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a sub-query",
                    USING + "(territory_id in (select room.territory_id()))",
                    SAYS + "(territory_id IN ( SELECT room.territory_id() AS territory_id))" + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a helper without its sub-select",
                    USING + "(territory_id = room.territory_id())",
                    SAYS + "(territory_id = room.territory_id())" + BUT),
            new Seed(
                    6,
                    TERRITORIAL,
                    "a bare setting",
                    USING + "(territory_id = current_setting('room.territory')::uuid)",
                    SAYS + "(territory_id = (current_setting('room.territory'::text))::uuid)" + BUT),
            new Seed(
                    6,
                    TERRITORIAL,
                    "a bare setting that may be missing",
                    USING + "(territory_id = nullif(current_setting('room.territory', true), '')::uuid)",
                    SAYS + "(territory_id = (NULLIF(current_setting('room.territory'::text, true), ''::text))::uuid)"
                            + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a call on the column",
                    USING + "(territory_id::text = (select room.territory_id())::text)",
                    SAYS + "((territory_id)::text = (( SELECT room.territory_id() AS territory_id))::text)" + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "an equality that nulls pass",
                    USING + "(territory_id is not distinct from (select room.territory_id()))",
                    SAYS + "(NOT (territory_id IS DISTINCT FROM ( SELECT room.territory_id() AS territory_id)))" + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a fallback on the column",
                    USING + "(coalesce(territory_id, room.territory_id()) = (select room.territory_id()))",
                    SAYS
                            + "(COALESCE(territory_id, room.territory_id()) = ( SELECT room.territory_id() AS territory_id))"
                            + BUT),
            new Seed(
                    9,
                    ROOMED,
                    "a negation",
                    USING + "(not room_id <> (select room.id()))",
                    SAYS + "(NOT (room_id <> ( SELECT room.id() AS id)))" + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a second condition",
                    USING + "({said} and id is not null)",
                    SAYS + "({said} AND (id IS NOT NULL))" + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "the right column of the wrong room",
                    USING + "(territory_id = (select room.id()))",
                    SAYS + "(territory_id = ( SELECT room.id() AS id))" + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "the wrong column",
                    USING + "(id = (select room.territory_id()))",
                    SAYS + "(id = ( SELECT room.territory_id() AS territory_id))" + BUT),
            new Seed(
                    9,
                    PERSONAL,
                    "a person's rows opened by a room",
                    USING + "(person_id = (select room.id()))",
                    SAYS + "(person_id = ( SELECT room.id() AS id))" + BUT),
            new Seed(9, TERRITORIAL, "everything", USING + "(true)", SAYS + "every room is open" + BUT),
            new Seed(
                    9,
                    TERRITORIAL,
                    "everything may be written",
                    "alter policy {policy} on {table} with check (true)",
                    "{table}: policy {policy}, WITH CHECK: every room is open" + BUT),
            new Seed(
                    9,
                    CHILD,
                    "nothing said of what is written",
                    "drop policy {policy} on {table}; create policy {policy} on {table} to portal_territory using ({said})",
                    "{table}: policy {policy}, WITH CHECK: nothing is said" + BUT),
            new Seed(
                    9,
                    ROOMED,
                    "everything in one more policy",
                    "create policy more on {table} to portal_territory using (true) with check (true)",
                    "{table}: portal_territory has 2 policies for SELECT: together they are an OR"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "one more policy for one verb",
                    "create policy more on {table} for delete to portal_territory using (true)",
                    "{table}: portal_territory has 2 policies for DELETE: together they are an OR"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a restrictive policy",
                    "create policy less on {table} as restrictive to portal_territory using (true)",
                    "{table}: policy less is restrictive: alone it opens nothing, beside another it is an AND"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a policy for everybody",
                    "create policy open on {table} using (true)",
                    "{table}: policy open is for PUBLIC, so for logins that nobody thought of"),
            new Seed(
                    8,
                    TERRITORIAL,
                    "a policy that lets the owner read",
                    "create policy mine on {table} to portal_owner using (true)",
                    "{table}: policy mine is for portal_owner, which is no login of a room"),
            new Seed(
                    7,
                    TERRITORIAL,
                    "a master key for the nation",
                    "create policy key on {table} for select to portal_national using (true); grant select on {table} to portal_national",
                    "{table} to portal_national: has no business in a territorial table but has policy key"),
            new Seed(
                    7,
                    TERRITORIAL,
                    "a window for visitors",
                    "create policy glass on {table} for select to portal_public using ({said}); grant select on {table} to portal_public",
                    "{table} to portal_public: has no business in a territorial table but has policy glass"),
            new Seed(
                    7,
                    CHILD,
                    "a job that sees every room",
                    "create policy sweep on {table} for delete to portal_jobs using (true); grant delete on {table} to portal_jobs",
                    "{table} to portal_jobs: sees every room by policy sweep"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a second reader that was not declared",
                    "alter table probe.file add column person_id uuid; create policy mine on probe.file for select to portal_personal"
                            + " using (person_id = (select room.person_id())); grant select on probe.file to portal_personal",
                    "probe.file to portal_personal: is a second reader of a territorial table by policy mine"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a second reader who writes",
                    "drop policy seat_mine on probe.seat; create policy seat_mine on probe.seat to portal_personal"
                            + " using (person_id = (select room.person_id())) with check (person_id = (select room.person_id()))",
                    "probe.seat: policy seat_mine lets portal_personal do ALL"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a person's rows shown to a whole territory",
                    "create policy seen on probe.wish for select to portal_territory using (person_id = (select room.actor_id()));"
                            + "grant select on probe.wish to portal_territory",
                    "probe.wish to portal_territory: is a second reader of a personal table by policy seen"),
            new Seed(
                    7,
                    ANYWHERE,
                    "every person's rows shown to a territory",
                    "create policy seen on probe.wish for select to portal_territory using (person_id is not null);"
                            + "grant select on probe.wish to portal_territory",
                    "probe.wish: policy seen, USING: (person_id IS NOT NULL),"
                            + " expected (person_id = ( SELECT room.actor_id() AS actor_id))"),
            new Seed(
                    9,
                    NATIONAL,
                    "drafts shown to readers",
                    USING + "(true)",
                    "{table} to portal_public: policy {policy} does not ask for visible but true"),
            new Seed(
                    9,
                    NATIONAL,
                    "drafts shown by a wider condition",
                    USING + "(visible or id is not null)",
                    "{table} to portal_public: policy {policy} does not ask for visible but (visible OR (id IS NOT NULL))"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a projection that writes for another territory",
                    "alter policy row_told on probe.row with check (true)",
                    "probe.row: policy row_told, WITH CHECK: true, expected (territory_id = ( SELECT room.territory_id() AS territory_id))"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a projection open for every verb",
                    "drop policy row_told on probe.row; create policy row_told on probe.row to portal_territory"
                            + " using (true) with check (territory_id = (select room.territory_id()))",
                    "probe.row: policy row_told is for ALL: a room that adds lines may also change them"));
}
