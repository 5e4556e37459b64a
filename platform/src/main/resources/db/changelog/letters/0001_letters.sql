--liquibase formatted sql

--changeset letters:a-letter-waits-in-its-room-to-be-posted
create schema letters;
create table letters.letter (
    room_id uuid not null default room.id(),
    id uuid not null,
    to_address text not null,
    template text not null,
    subject text not null,
    text text not null,
    html text not null,
    stage text not null,
    written_at timestamptz not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    claimed_until timestamptz,
    posted_at timestamptz,
    failure text,
    constraint letter_pk primary key (room_id, id),
    constraint letter_stage_ck check (stage in ('WRITTEN', 'RETRIED', 'POSTED', 'PARKED', 'ARCHIVED'))
);
create index letter_latest_ix on letters.letter (room_id, written_at, id);
create index letter_due_ix on letters.letter (next_attempt_at) where stage in ('WRITTEN', 'RETRIED');
grant usage on schema letters to portal_territory, portal_personal, portal_national, portal_jobs;
--rollback drop schema letters cascade;

--changeset letters:a-room-sees-its-own-letters-and-the-jobs-post-them-all
alter table letters.letter enable row level security;
alter table letters.letter force row level security;
create policy letter_territory on letters.letter to portal_territory
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy letter_personal on letters.letter to portal_personal
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy letter_national on letters.letter to portal_national
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy letter_jobs on letters.letter to portal_jobs using (true) with check (true);
grant select, insert on letters.letter to portal_territory, portal_personal, portal_national;
grant update (stage, next_attempt_at) on letters.letter to portal_territory, portal_national;
grant select, update (stage, attempts, next_attempt_at, claimed_until, posted_at, failure) on letters.letter to portal_jobs;
--rollback drop policy letter_territory on letters.letter;
--rollback drop policy letter_personal on letters.letter;
--rollback drop policy letter_national on letters.letter;
--rollback drop policy letter_jobs on letters.letter;
--rollback revoke all on letters.letter from portal_territory, portal_personal, portal_national, portal_jobs;

--changeset letters:a-file-travels-with-a-letter
create table letters.enclosure (
    room_id uuid not null default room.id(),
    letter_id uuid not null,
    position integer not null,
    name text not null,
    type text not null,
    content bytea not null,
    constraint enclosure_pk primary key (room_id, letter_id, position),
    constraint enclosure_letter_fk foreign key (room_id, letter_id) references letters.letter (room_id, id)
);
alter table letters.enclosure enable row level security;
alter table letters.enclosure force row level security;
create policy enclosure_territory on letters.enclosure to portal_territory
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy enclosure_personal on letters.enclosure to portal_personal
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy enclosure_national on letters.enclosure to portal_national
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy enclosure_jobs on letters.enclosure for select to portal_jobs using (true);
grant select, insert on letters.enclosure to portal_territory, portal_personal, portal_national;
grant select on letters.enclosure to portal_jobs;
--rollback drop table letters.enclosure;

--changeset letters:a-secret-is-told-to-the-postman-alone
create table letters.secret (
    room_id uuid not null default room.id(),
    letter_id uuid not null,
    name text not null,
    value text not null,
    constraint secret_pk primary key (room_id, letter_id, name),
    constraint secret_letter_fk foreign key (room_id, letter_id) references letters.letter (room_id, id)
);
alter table letters.secret enable row level security;
alter table letters.secret force row level security;
create policy secret_territory on letters.secret for insert to portal_territory with check (room_id = (select room.id()));
create policy secret_personal on letters.secret for insert to portal_personal with check (room_id = (select room.id()));
create policy secret_national on letters.secret for insert to portal_national with check (room_id = (select room.id()));
create policy secret_jobs on letters.secret to portal_jobs using (true) with check (true);
grant insert on letters.secret to portal_territory, portal_personal, portal_national;
grant select, delete on letters.secret to portal_jobs;
--rollback drop table letters.secret;
