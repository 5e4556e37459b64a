package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Seed.On.ANYWHERE;
import static fr.cltsds.testkit.isolation.Seed.On.CHILD;
import static fr.cltsds.testkit.isolation.Seed.On.NATIONAL;
import static fr.cltsds.testkit.isolation.Seed.On.PERSONAL;
import static fr.cltsds.testkit.isolation.Seed.On.ROOMED;
import static fr.cltsds.testkit.isolation.Seed.On.TERRITORIAL;

import java.util.List;

/** Traps 1 and 8: tables without their wall, and a tenant column that is not what it must be. */
final class TableSeeds {

    private static final String NO_NIL = "{table}: no check says that territory_id is not the nil UUID";

    private TableSeeds() {}

    static final List<Seed> ALL = List.of(
            new Seed(
                    1,
                    TERRITORIAL,
                    "row-level security switched off",
                    "alter table {table} disable row level security",
                    "{table}: row-level security is not enabled"),
            new Seed(
                    1,
                    PERSONAL,
                    "row-level security switched off for a person",
                    "alter table {table} disable row level security",
                    "{table}: row-level security is not enabled"),
            new Seed(
                    1,
                    ANYWHERE,
                    "a new table that nobody thought about",
                    "create table probe.forgotten (territory_id uuid not null, id uuid not null, primary key (territory_id, id))",
                    "probe.forgotten: row-level security is not enabled"),
            new Seed(
                    1,
                    ANYWHERE,
                    "a table without any room",
                    "create table probe.everyone (id uuid primary key)",
                    "probe.everyone: has no territory_id, room_id or person_id: whoever may read it reads all of it"),
            new Seed(
                    8,
                    TERRITORIAL,
                    "an owner who is not held",
                    "alter table {table} no force row level security",
                    "{table}: row-level security is not forced: its owner sees every row"),
            new Seed(
                    8,
                    ROOMED,
                    "an owner who reads every room",
                    "alter table {table} no force row level security",
                    "{table}: row-level security is not forced: its owner sees every row"),
            new Seed(
                    8,
                    NATIONAL,
                    "an owner who reads every draft",
                    "alter table {table} no force row level security",
                    "{table}: row-level security is not forced: its owner sees every row"),
            new Seed(
                    8,
                    TERRITORIAL,
                    "a table left with the migrator",
                    "alter table {table} owner to portal_migrator",
                    "{table}: belongs to portal_migrator, not to portal_owner"),
            new Seed(
                    8,
                    CHILD,
                    "a table owned by who reads it",
                    "alter table {table} owner to portal_territory",
                    "{table}: belongs to portal_territory, not to portal_owner"),
            new Seed(
                    8,
                    ANYWHERE,
                    "a schema left with the migrator",
                    "alter schema probe owner to portal_migrator",
                    "schema probe: belongs to portal_migrator, not to portal_owner"),
            new Seed(
                    8,
                    ANYWHERE,
                    "a helper that another login may rewrite",
                    "alter function room.id() owner to portal_jobs",
                    "room.id(): belongs to portal_jobs, not to portal_owner"),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a room that may be unknown",
                    "alter table {table} drop constraint {key} cascade; alter table {table} alter column territory_id drop not null",
                    "{table}: territory_id may be null"),
            new Seed(
                    5,
                    ROOMED,
                    "a room that may be unknown in a letter",
                    "alter table {table} drop constraint {key} cascade; alter table {table} alter column room_id drop not null",
                    "{table}: room_id may be null"),
            new Seed(
                    5,
                    ANYWHERE,
                    "a room that is a text",
                    "create table probe.loose (territory_id text not null, id uuid not null, primary key (territory_id, id))",
                    "probe.loose: territory_id is of type text, not uuid"),
            new Seed(
                    6, TERRITORIAL, "a territory that may be nil", "alter table {table} drop constraint {nil}", NO_NIL),
            new Seed(
                    6,
                    TERRITORIAL,
                    "a territory that was nil yesterday",
                    "alter table {table} drop constraint {nil}; alter table {table} add constraint {nil}"
                            + " check (territory_id <> '00000000-0000-0000-0000-000000000000') not valid",
                    NO_NIL),
            new Seed(
                    6,
                    TERRITORIAL,
                    "a check that checks nothing",
                    "alter table {table} drop constraint {nil}; alter table {table} add constraint {nil} check"
                            + " (territory_id <> '00000000-0000-0000-0000-000000000000' or true)",
                    NO_NIL),
            new Seed(
                    6,
                    CHILD,
                    "a child that is not told its room",
                    "alter table {table} alter column territory_id drop default",
                    "{table}: is deleted with its parent but territory_id has no default room.territory_id()"),
            new Seed(
                    6,
                    ROOMED,
                    "a letter that is not told its room",
                    "alter table {table} alter column room_id drop default",
                    "{table}: room_id has no default room.id()"),
            new Seed(
                    6,
                    CHILD,
                    "a child born in one room for ever",
                    "alter table {table} alter column territory_id set default '11111111-1111-1111-1111-111111111111'",
                    "{table}: territory_id is preset to '11111111-1111-1111-1111-111111111111'::uuid, not to room.territory_id()"),
            new Seed(
                    6,
                    CHILD,
                    "a child that reads the setting itself",
                    "alter table {table} alter column territory_id set default current_setting('room.territory')::uuid",
                    "{table}: territory_id is preset to (current_setting('room.territory'::text))::uuid, not to room.territory_id()"),
            new Seed(
                    6,
                    CHILD,
                    "a child that takes another kind of room",
                    "alter table {table} alter column territory_id set default room.id()",
                    "{table}: territory_id is preset to room.id(), not to room.territory_id()"),
            new Seed(
                    6,
                    TERRITORIAL,
                    "a time that the database sets",
                    "alter table {table} add column seeded_made timestamptz default now()",
                    "{table}.seeded_made: is preset by a call, now()"),
            new Seed(
                    6,
                    TERRITORIAL,
                    "a person that the database sets",
                    "alter table {table} add column seeded_who text default current_user",
                    "{table}.seeded_who: is preset by a call, CURRENT_USER"),
            new Seed(
                    6,
                    PERSONAL,
                    "an instant without its zone",
                    "alter table {table} add column seeded_at timestamp",
                    "{table}.seeded_at: is of type timestamp without time zone: an instant needs its zone"),
            new Seed(
                    2,
                    TERRITORIAL,
                    "a reference into the catalogue",
                    "alter table {table} add column seeded_source regclass",
                    "{table}.seeded_source: is of type regclass: a reference into the catalogue is not data"),
            new Seed(
                    5,
                    TERRITORIAL,
                    "numbers that run over all rooms",
                    "alter table {table} add column seeded_number bigint generated always as identity",
                    "{schema}.{name}_seeded_number_seq: is a sequence: its numbers tell how many rows other rooms hold"),
            new Seed(
                    5,
                    ANYWHERE,
                    "a sequence of its own",
                    "create sequence probe.number",
                    "probe.number: is a sequence: its numbers tell how many rows other rooms hold"));
}
