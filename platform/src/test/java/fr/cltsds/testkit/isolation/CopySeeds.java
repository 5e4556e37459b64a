package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Seed.On.ANYWHERE;
import static fr.cltsds.testkit.isolation.Seed.On.NATIONAL;
import static fr.cltsds.testkit.isolation.Seed.On.PERSONAL;
import static fr.cltsds.testkit.isolation.Seed.On.ROOMED;
import static fr.cltsds.testkit.isolation.Seed.On.TERRITORIAL;

import java.util.List;

/** Traps 1 to 3: views, copies and functions that do not ask the policies. */
final class CopySeeds {

    private static final String OWNER_VIEW =
            "{schema}.glance: is a view that runs with the rights of its owner: security_invoker is not true";
    private static final String DEFINER = "{schema}.peek(): is SECURITY DEFINER: it reads with the rights of its owner";
    private static final String PEEK = "create function {schema}.peek() returns bigint language sql stable ";
    private static final String OURS = "alter function {schema}.peek() owner to portal_owner;"
            + "revoke all on function {schema}.peek() from public;";

    private CopySeeds() {}

    static final List<Seed> ALL = List.of(
            new Seed(
                    1, TERRITORIAL, "a plain view", "create view {schema}.glance as select * from {table}", OWNER_VIEW),
            new Seed(
                    1,
                    ROOMED,
                    "a view that is only a security barrier",
                    "create view {schema}.glance with (security_barrier = true) as select * from {table}",
                    OWNER_VIEW),
            new Seed(
                    1,
                    PERSONAL,
                    "a view that says it does not see as its reader",
                    "create view {schema}.glance with (security_invoker = false) as select * from {table}",
                    OWNER_VIEW),
            new Seed(
                    1,
                    TERRITORIAL,
                    "a view that lost its option",
                    "create view {schema}.glance with (security_invoker = true) as select * from {table};"
                            + "alter view {schema}.glance reset (security_invoker)",
                    OWNER_VIEW),
            new Seed(
                    1,
                    TERRITORIAL,
                    "a view in the common schema",
                    "create view public.glance as select * from {table}",
                    "public.glance: is a view that runs with the rights of its owner: security_invoker is not true"),
            new Seed(
                    1,
                    TERRITORIAL,
                    "a view of a view",
                    "create view {schema}.far with (security_invoker = true) as select * from {table};"
                            + "create view {schema}.glance as select * from {schema}.far",
                    OWNER_VIEW),
            new Seed(
                    2,
                    TERRITORIAL,
                    "a materialized view",
                    "create materialized view {schema}.copy as select * from {table}",
                    "{schema}.copy: is a materialized view: it has no row-level security"),
            new Seed(
                    2,
                    ROOMED,
                    "a materialized view without its rows",
                    "create materialized view {schema}.copy as select * from {table} with no data",
                    "{schema}.copy: is a materialized view: it has no row-level security"),
            new Seed(
                    2,
                    TERRITORIAL,
                    "a copy of a table",
                    "create table {schema}.copy as select * from {table}",
                    "{schema}.copy: row-level security is not enabled"),
            new Seed(
                    2,
                    TERRITORIAL,
                    "a table like another, policies left behind",
                    "create table {schema}.copy (like {table} including all)",
                    "{schema}.copy: row-level security is not enabled"),
            new Seed(
                    2,
                    TERRITORIAL,
                    "a table that inherits",
                    "create table {schema}.branch () inherits ({table})",
                    "{schema}.branch: inherits from {table}: a second door to the same rows"),
            new Seed(
                    2,
                    ANYWHERE,
                    "a partition with a door of its own",
                    "create table probe.whole (territory_id uuid not null, id uuid not null, primary key (territory_id, id))"
                            + " partition by hash (territory_id);"
                            + "create table probe.part partition of probe.whole for values with (modulus 1, remainder 0)",
                    "probe.part: inherits from probe.whole: a second door to the same rows"),
            new Seed(
                    2,
                    ANYWHERE,
                    "a table without its log",
                    "create unlogged table probe.fast (territory_id uuid not null)",
                    "probe.fast: is unlogged: empty after a crash, absent from backups by the log"),
            new Seed(
                    2,
                    TERRITORIAL,
                    "a table sent out",
                    "create publication out for table {table}",
                    "publication out: sends rows out without asking a policy"),
            new Seed(
                    2,
                    ANYWHERE,
                    "all tables sent out",
                    "create publication out for all tables",
                    "publication out: sends rows out without asking a policy"),
            new Seed(
                    2,
                    ANYWHERE,
                    "rows received from elsewhere",
                    "create subscription inward connection 'dbname=none' publication none with (connect = false)",
                    "subscription inward: writes rows without asking a policy"),
            new Seed(
                    2,
                    ANYWHERE,
                    "a server elsewhere",
                    "create foreign data wrapper far; create server away foreign data wrapper far",
                    "server away: leads to another database"),
            new Seed(
                    2,
                    ANYWHERE,
                    "a table elsewhere",
                    "create foreign data wrapper far; create server away foreign data wrapper far;"
                            + "create foreign table probe.away (territory_id uuid) server away",
                    "probe.away: is a foreign table: its rows are elsewhere"),
            new Seed(2, ANYWHERE, "a large object", "select lo_create(424242)", "large object 424242: has no room"),
            new Seed(
                    2,
                    ROOMED,
                    "a column of large objects",
                    "alter table {table} add column seeded_content oid",
                    "{table}.seeded_content: is of type oid: a large object has no row-level security"),
            new Seed(
                    3,
                    TERRITORIAL,
                    "a function with its owner's rights",
                    PEEK + "security definer set search_path = '' as 'select count(*) from {table}';" + OURS,
                    DEFINER),
            new Seed(
                    3,
                    ROOMED,
                    "a function given its owner's rights later",
                    PEEK + "as 'select count(*) from {table}';" + OURS
                            + "alter function {schema}.peek() security definer",
                    DEFINER),
            new Seed(
                    3,
                    TERRITORIAL,
                    "a procedure with its owner's rights",
                    "create procedure {schema}.sweep() language sql security definer set search_path = '' as 'delete from {table}'",
                    "{schema}.sweep(): is SECURITY DEFINER: it reads with the rights of its owner"),
            new Seed(
                    3,
                    ANYWHERE,
                    "a listed function whose search path is loose",
                    "alter function probe.tally() reset search_path",
                    "probe.tally(): is SECURITY DEFINER without a search_path of its own"),
            new Seed(
                    3,
                    ANYWHERE,
                    "a helper with its owner's rights",
                    "alter function room.id() security definer",
                    "room.id(): is SECURITY DEFINER: it reads with the rights of its owner"),
            new Seed(
                    3,
                    TERRITORIAL,
                    "a function that looks before the policy",
                    "create function {schema}.spy(text) returns boolean language plpgsql leakproof as 'begin return true; end'",
                    "{schema}.spy(text): is LEAKPROOF by its own word: it sees rows before the policy does"),
            new Seed(
                    3,
                    TERRITORIAL,
                    "a function for everybody",
                    PEEK + "as 'select count(*) from {table}';" + "grant execute on function {schema}.peek() to public",
                    "{schema}.peek(): may be run by PUBLIC"),
            new Seed(
                    3,
                    ANYWHERE,
                    "a function in machine code",
                    "create function probe.machine(text) returns integer language internal strict as 'textlen'",
                    "probe.machine(text): is machine code, language internal"),
            new Seed(
                    3,
                    ANYWHERE,
                    "a door to other databases",
                    "create extension dblink schema public",
                    "extension dblink: was not asked for"),
            new Seed(
                    3,
                    TERRITORIAL,
                    "a trigger",
                    "create function {schema}.after() returns trigger language plpgsql as 'begin return new; end';"
                            + "create trigger echo after insert on {table} for each statement execute function {schema}.after()",
                    "{table}.echo: is a trigger: CREATE TRIGGER echo AFTER INSERT ON {table}"
                            + " FOR EACH STATEMENT EXECUTE FUNCTION {schema}.after()"),
            new Seed(
                    3,
                    ANYWHERE,
                    "a trigger on the whole database",
                    "create function probe.watch() returns event_trigger language plpgsql as 'begin end';"
                            + "create event trigger watch on ddl_command_end execute function probe.watch()",
                    "event trigger watch: watches the whole database"),
            new Seed(
                    3,
                    NATIONAL,
                    "a rule",
                    "create rule quiet as on delete to {table} do instead nothing",
                    "{table}.quiet: is a rule: it rewrites statements"));
}
