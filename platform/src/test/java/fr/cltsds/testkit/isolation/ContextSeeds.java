package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Seed.On.ANYWHERE;

import java.util.List;

/** Traps 6 and 7: a room that is told silently, wrongly, beforehand or from within. */
final class ContextSeeds {

    private static final String TERRITORY = "create or replace function room.territory_id() returns uuid language ";
    private static final String TOLD =
            "create or replace function room.told(setting text) returns uuid language plpgsql stable as ";
    private static final String WITHIN = ": tells the room itself: set_config belongs to the transaction manager";
    private static final String ROOM = "11111111-1111-1111-1111-111111111111";

    private ContextSeeds() {}

    static final List<Seed> ALL = List.of(
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper that is silent",
                    TERRITORY + "sql stable as 'select nullif(current_setting(''room.territory'', true), '''')::uuid'",
                    "room.territory_id(): does not raise when nothing was told"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper that falls back on the nil room",
                    TERRITORY
                            + "sql stable as 'select coalesce(nullif(current_setting(''room.territory'', true), ''''),"
                            + " ''00000000-0000-0000-0000-000000000000'')::uuid'",
                    "room.territory_id(): does not raise when nothing was told"),
            new Seed(
                    6,
                    ANYWHERE,
                    "all helpers silent at once",
                    TOLD + "$$ begin return nullif(current_setting(setting, true), ''); end $$",
                    "room.id(): does not raise when nothing was told"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper that swallows what it does not understand",
                    TOLD
                            + "$$ begin if coalesce(current_setting(setting, true), '') = '' then raise exception 'no'; end if;"
                            + " return current_setting(setting, true)::uuid; exception when invalid_text_representation then return null; end $$",
                    "room.person_id(): does not raise when it was told what is no identifier"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper that answers from another setting",
                    TERRITORY + "sql stable return room.told('room.id')",
                    "room.territory_id(): does not raise when only room.id was told"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper that does not hear its own setting",
                    "create or replace function room.person_id() returns uuid language sql stable return room.told('room.territory')",
                    "room.person_id(): raises when it was told a room"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper that always answers the same",
                    TERRITORY + "sql stable return '" + ROOM + "'::uuid",
                    "room.territory_id(): answers another room when it was told a room"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper that answers nothing",
                    TERRITORY + "sql stable return null::uuid",
                    "room.territory_id(): answers nothing when it was told a room"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper asked for every row",
                    "alter function room.territory_id() volatile",
                    "room.territory_id(): is VOLATILE: asked again for every row"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper asked once for all",
                    "alter function room.person_id() immutable",
                    "room.person_id(): is IMMUTABLE: a plan would keep the room of another transaction"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a helper under another name",
                    "alter function room.id() rename to identifier",
                    "room.id(): is missing"),
            new Seed(
                    6,
                    ANYWHERE,
                    "a login born in a room",
                    "alter role portal_territory set room.territory = '" + ROOM + "'",
                    "login portal_territory: presets room.territory=" + ROOM),
            new Seed(
                    6,
                    ANYWHERE,
                    "a database born in a room",
                    "do $$ begin execute format('alter database %I set room.territory = ''" + ROOM
                            + "''', current_database()); end $$",
                    "database {database}: presets room.territory=" + ROOM),
            new Seed(
                    6,
                    ANYWHERE,
                    "a login born in a room of this database",
                    "do $$ begin execute format('alter role portal_jobs in database %I set room.id = ''" + ROOM
                            + "''', current_database()); end $$",
                    "login portal_jobs: presets room.id=" + ROOM),
            new Seed(
                    7,
                    ANYWHERE,
                    "a function that tells the room",
                    "create function probe.enter(t uuid) returns text language sql as 'select set_config(''room.territory'', t::text, true)'",
                    "probe.enter(t uuid)" + WITHIN),
            new Seed(
                    7,
                    ANYWHERE,
                    "a function that tells the room in its standard body",
                    "create function probe.enter() returns text language sql return set_config('room.id', '" + ROOM
                            + "', false)",
                    "probe.enter()" + WITHIN),
            new Seed(
                    7,
                    ANYWHERE,
                    "a function that sets the room by statement",
                    "create function probe.enter() returns void language plpgsql as $$ begin set local room.territory = '"
                            + ROOM + "'; end $$",
                    "probe.enter()" + WITHIN),
            new Seed(
                    7,
                    ANYWHERE,
                    "a function that changes its role",
                    "create function probe.enter() returns void language plpgsql as $$ begin set role portal_owner; end $$",
                    "probe.enter()" + WITHIN),
            new Seed(
                    7,
                    ANYWHERE,
                    "a function that switches policies off",
                    "create function probe.enter() returns void language plpgsql as $$ begin set row_security = off; end $$",
                    "probe.enter()" + WITHIN),
            new Seed(
                    7,
                    ANYWHERE,
                    "a function that carries a room",
                    "create function probe.enter() returns uuid language sql set room.territory = '" + ROOM
                            + "' as 'select room.territory_id()'",
                    "probe.enter(): carries a setting of its own: room.territory=" + ROOM),
            new Seed(
                    7,
                    ANYWHERE,
                    "a function that carries another role",
                    "create function probe.enter() returns integer language sql set role = 'portal_owner' as 'select 1'",
                    "probe.enter(): carries a setting of its own: role=portal_owner"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that looks elsewhere for its names",
                    "alter role portal_public set search_path = probe",
                    "login portal_public: presets search_path=probe"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that becomes another",
                    "alter role portal_public set role = 'portal_territory'",
                    "login portal_public: presets role=portal_territory"));
}
