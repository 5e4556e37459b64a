package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One table of each kind, as they should be: what the proofs are tried on before they are trusted with real tables. */
public final class Probe {

    /** What the fixture asks to be excepted from, as real modules do. */
    public static final List<Allowed> ALLOWED = List.of(
            new Allowed("a table belongs to a room", "probe.sheet", "published to everybody"),
            new Allowed("a table belongs to a room", "probe.row", "what a territory publishes, one line each"),
            new Allowed("a table belongs to a room", "probe.code", "official codes, no draft"),
            new Allowed("a draft is not published", "probe.code to portal_public", "official codes have no draft"),
            new Allowed(
                    "a national table is written by the national login",
                    "probe.row INSERT to portal_territory",
                    "publishing"),
            new Allowed("a room opens to its own login", "probe.letter to portal_jobs", "letters are posted by a job"),
            new Allowed(
                    "a room opens to its own login", "probe.seat to portal_personal", "a person finds her own seats"),
            new Allowed("an index begins with the room", "probe.seat.seat_mine_ix", "a person finds her own seats"),
            new Allowed(
                    "a function has the rights of its caller", "probe.tally()", "counts letters, tells nothing else"));

    private static final String TABLES = """
            create schema probe;
            create table probe.file (territory_id uuid not null, id uuid not null, title text not null,
                stage text not null, filed_at timestamptz,
                constraint file_pk primary key (territory_id, id), constraint file_title_uq unique (territory_id, title),
                constraint file_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
                constraint file_stage_ck check (stage in ('DRAFT', 'FILED')));
            create index file_recent_ix on probe.file (territory_id, filed_at, id);
            create table probe.page (territory_id uuid not null default room.territory_id(), file_id uuid not null,
                number integer not null, body text not null, constraint page_pk primary key (territory_id, file_id, number),
                constraint page_file_fk foreign key (territory_id, file_id) references probe.file (territory_id, id) on delete cascade);
            create table probe.cover (territory_id uuid not null default room.territory_id(), file_id uuid not null,
                hash text not null, constraint cover_pk primary key (territory_id, file_id),
                constraint cover_hash_ck check (length(hash) = 64),
                constraint cover_file_fk foreign key (territory_id, file_id) references probe.file (territory_id, id) on delete cascade);
            create table probe.seat (territory_id uuid not null, id uuid not null, person_id uuid not null,
                since timestamptz not null, until timestamptz, constraint seat_pk primary key (territory_id, id),
                constraint seat_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
                constraint seat_dates_ck check (until > since));
            create index seat_mine_ix on probe.seat (person_id, territory_id);
            create table probe.letter (room_id uuid not null default room.id(), id uuid not null, body text not null,
                constraint letter_pk primary key (room_id, id));
            create table probe.enclosure (room_id uuid not null default room.id(), id uuid not null, letter_id uuid not null,
                constraint enclosure_pk primary key (room_id, id),
                constraint enclosure_letter_fk foreign key (room_id, letter_id) references probe.letter (room_id, id));
            create table probe.wish (person_id uuid not null, id uuid not null, text text not null,
                constraint wish_pk primary key (person_id, id));
            create table probe.sheet (id uuid not null, visible boolean not null, text text not null,
                constraint sheet_pk primary key (id));
            create table probe.row (id uuid not null, territory_id uuid not null, visible boolean not null, title text not null,
                constraint row_pk primary key (id));
            create table probe.code (code text not null, constraint code_pk primary key (code));
            """;

    private static final String DOORS = """
            create policy {table}_room on probe.{table} to portal_territory using (territory_id = (select room.territory_id()))
                with check (territory_id = (select room.territory_id()));
            grant select, insert, update, delete on probe.{table} to portal_territory;
            """;

    private static final String ROOMED = """
            create policy {table}_room on probe.{table} to portal_territory, portal_personal, portal_national, portal_public
                using (room_id = (select room.id())) with check (room_id = (select room.id()));
            grant select, insert, update, delete on probe.{table} to portal_territory, portal_personal, portal_national;
            grant select on probe.{table} to portal_public;
            """;

    private static final String OTHERS = """
            create policy seat_mine on probe.seat for select to portal_personal using (person_id = (select room.person_id()));
            grant select on probe.seat to portal_personal;
            create policy letter_posted on probe.letter to portal_jobs using (true) with check (true);
            grant select, update on probe.letter to portal_jobs;
            create policy wish_mine on probe.wish to portal_personal using (person_id = (select room.person_id()))
                with check (person_id = (select room.person_id()));
            grant select, insert, update, delete on probe.wish to portal_personal;
            create policy sheet_nation on probe.sheet to portal_national using (true) with check (true);
            create policy sheet_readers on probe.sheet for select to portal_public, portal_territory using (visible);
            grant select, insert, update, delete on probe.sheet to portal_national;
            grant select on probe.sheet to portal_public, portal_territory;
            create policy row_nation on probe.row to portal_national using (true) with check (true);
            create policy row_told on probe.row for insert to portal_territory
                with check (territory_id = (select room.territory_id()));
            create policy row_readers on probe.row for select to portal_public using (visible);
            grant select, update on probe.row to portal_national;
            grant insert on probe.row to portal_territory;
            grant select on probe.row to portal_public;
            create policy code_nation on probe.code to portal_national using (true) with check (true);
            create policy code_readers on probe.code for select to portal_public using (true);
            grant select, insert on probe.code to portal_national;
            grant select on probe.code to portal_public;
            create function probe.tally() returns bigint language sql stable security definer set search_path = ''
                as 'select count(*) from probe.letter';
            revoke execute on function probe.tally() from public;
            grant usage on schema probe to portal_territory, portal_personal, portal_national, portal_public, portal_jobs;
            do $$ declare thing record; begin
                for thing in select c.oid::regclass as name from pg_class c where relnamespace = 'probe'::regnamespace
                             and relkind = 'r' loop
                    execute format('alter table %s owner to portal_owner', thing.name);
                    execute format('alter table %s enable row level security', thing.name);
                    execute format('alter table %s force row level security', thing.name);
                end loop;
            end $$;
            alter function probe.tally() owner to portal_owner; alter schema probe owner to portal_owner;
            """;

    private Probe() {}

    /** Builds the fixture beside what is there. */
    public static void into(Connection superuser) throws SQLException {
        Sql.run(superuser, TABLES);
        for (var table : List.of("file", "page", "cover", "seat")) {
            Sql.run(superuser, DOORS.replace("{table}", table));
        }
        Sql.run(superuser, ROOMED.replace("{table}", "letter") + ROOMED.replace("{table}", "enclosure"));
        Sql.run(superuser, OTHERS);
    }
}
