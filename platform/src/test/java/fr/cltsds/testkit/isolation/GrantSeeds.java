package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Seed.On.ANYWHERE;
import static fr.cltsds.testkit.isolation.Seed.On.CHILD;
import static fr.cltsds.testkit.isolation.Seed.On.NATIONAL;
import static fr.cltsds.testkit.isolation.Seed.On.PERSONAL;
import static fr.cltsds.testkit.isolation.Seed.On.ROOMED;
import static fr.cltsds.testkit.isolation.Seed.On.TERRITORIAL;

import java.util.List;

/** Trap 7, grants: what is given to everybody, to the wrong login, in advance, or beyond reading and writing rows. */
final class GrantSeeds {

    private GrantSeeds() {}

    static final List<Seed> ALL = List.of(
            new Seed(
                    7,
                    TERRITORIAL,
                    "a table for everybody",
                    "grant select on {table} to public",
                    "{table}: PUBLIC may SELECT"),
            new Seed(
                    7,
                    ROOMED,
                    "a column for everybody",
                    "grant select (id) on {table} to public",
                    "{table}: PUBLIC may SELECT"),
            new Seed(
                    7,
                    TERRITORIAL,
                    "a table for a stranger",
                    "create role helper; grant insert on {table} to helper",
                    "{table}: helper, which is no login of a room, may INSERT"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a schema for everybody",
                    "grant usage on schema probe to public",
                    "schema probe: PUBLIC may USAGE"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a database for everybody",
                    "do $$ begin execute format('grant connect on database %I to public', current_database()); end $$",
                    "database: PUBLIC may CONNECT"),
            new Seed(
                    7,
                    ANYWHERE,
                    "tables given in advance to a login",
                    "alter default privileges for role portal_migrator grant select on tables to portal_public",
                    "database: what portal_migrator will create is granted to portal_public (SELECT) in advance"),
            new Seed(
                    7,
                    ANYWHERE,
                    "tables given in advance to everybody",
                    "alter default privileges for role portal_owner in schema probe grant select on tables to public",
                    "schema probe: what portal_owner will create is granted to PUBLIC (SELECT) in advance"),
            new Seed(
                    7,
                    TERRITORIAL,
                    "a table that may be emptied",
                    "grant truncate on {table} to portal_territory",
                    "{table}: portal_territory may TRUNCATE"),
            new Seed(
                    7,
                    TERRITORIAL,
                    "a table that may be pointed at",
                    "grant references on {table} to portal_territory",
                    "{table}: portal_territory may REFERENCES"),
            new Seed(
                    7,
                    PERSONAL,
                    "a table that may be given triggers",
                    "grant trigger on {table} to portal_personal",
                    "{table}: portal_personal may TRIGGER"),
            new Seed(
                    7,
                    ROOMED,
                    "a table that may be locked",
                    "grant maintain on {table} to portal_jobs",
                    "{table}: portal_jobs may MAINTAIN"),
            new Seed(
                    7,
                    TERRITORIAL,
                    "a grant that may be handed on",
                    "grant select on {table} to portal_territory with grant option",
                    "portal_territory: may hand on SELECT on {table}"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a sequence that tells how many",
                    "create sequence probe.number; grant select on sequence probe.number to portal_public",
                    "probe.number: portal_public may SELECT the sequence"),
            new Seed(
                    7,
                    ROOMED,
                    "a visitor who writes",
                    "grant insert on {table} to portal_public",
                    "{table} INSERT to portal_public: a visitor would write here"),
            new Seed(
                    7,
                    TERRITORIAL,
                    "a visitor who writes in a territory",
                    "grant update on {table} to portal_public",
                    "{table} UPDATE to portal_public: a visitor would write here"),
            new Seed(
                    8,
                    TERRITORIAL,
                    "a backup that changes rows",
                    "grant update on {table} to portal_backup",
                    "{table}: portal_backup may UPDATE"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "a grant without its policy",
                    "grant select on {table} to portal_national",
                    "{table}: portal_national may SELECT and no policy says which rows"),
            new Seed(
                    9,
                    CHILD,
                    "a grant on one column without its policy",
                    "grant select (territory_id) on {table} to portal_public",
                    "{table}: portal_public may SELECT and no policy says which rows"),
            new Seed(
                    9,
                    CHILD,
                    "a policy whose grant went",
                    "revoke all on {table} from portal_territory",
                    "{table}: policy {policy} is for portal_territory, which has no grant to do anything"),
            new Seed(
                    9,
                    PERSONAL,
                    "a policy for a verb that is not granted",
                    "create policy late on {table} for insert to portal_jobs with check (true)",
                    "{table}: policy late is for portal_jobs, which has no grant to INSERT"),
            new Seed(
                    7,
                    NATIONAL,
                    "a national table that a territory writes",
                    "grant insert on {table} to portal_territory",
                    "{table} INSERT to portal_territory: another login writes a national table"),
            new Seed(
                    7,
                    NATIONAL,
                    "a national table that a visitor empties",
                    "grant delete on {table} to portal_public",
                    "{table} DELETE to portal_public: another login writes a national table"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a projection that may be rewritten",
                    "grant update on probe.row to portal_territory",
                    "probe.row UPDATE to portal_territory: another login writes a national table"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a projection that may be taken back",
                    "grant delete on probe.row to portal_territory",
                    "probe.row DELETE to portal_territory: another login writes a national table"));
}
