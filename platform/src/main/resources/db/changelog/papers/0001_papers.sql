--liquibase formatted sql

--changeset papers:a-file-is-kept-in-the-room-it-was-handed-in
create schema papers;
create table papers.paper (
    room_id uuid not null default room.id(),
    id uuid not null,
    name text not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    kept_at timestamptz not null,
    constraint paper_pk primary key (room_id, id),
    constraint paper_size_ck check (size between 0 and 20971520),
    constraint paper_sha256_ck check (length(sha256) = 64)
);
create table papers.chunk (
    room_id uuid not null default room.id(),
    paper_id uuid not null,
    position integer not null,
    content bytea not null,
    constraint chunk_pk primary key (room_id, paper_id, position),
    constraint chunk_paper_fk foreign key (room_id, paper_id) references papers.paper (room_id, id) on delete cascade,
    constraint chunk_size_ck check (length(content) between 1 and 262144)
);
alter table papers.chunk alter column content set storage external;
grant usage on schema papers to portal_territory, portal_personal, portal_national;
--rollback drop schema papers cascade;

--changeset papers:a-room-sees-its-own-files
alter table papers.paper enable row level security;
alter table papers.paper force row level security;
create policy paper_territory on papers.paper to portal_territory
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy paper_personal on papers.paper to portal_personal
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy paper_national on papers.paper to portal_national
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
grant select, insert, update, delete on papers.paper to portal_territory, portal_personal, portal_national;
--rollback drop policy paper_territory on papers.paper;
--rollback drop policy paper_personal on papers.paper;
--rollback drop policy paper_national on papers.paper;
--rollback revoke all on papers.paper from portal_territory, portal_personal, portal_national;

--changeset papers:a-room-sees-the-content-of-its-own-files
alter table papers.chunk enable row level security;
alter table papers.chunk force row level security;
create policy chunk_territory on papers.chunk to portal_territory
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy chunk_personal on papers.chunk to portal_personal
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy chunk_national on papers.chunk to portal_national
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
grant select, insert, update, delete on papers.chunk to portal_territory, portal_personal, portal_national;
--rollback drop policy chunk_territory on papers.chunk;
--rollback drop policy chunk_personal on papers.chunk;
--rollback drop policy chunk_national on papers.chunk;
--rollback revoke all on papers.chunk from portal_territory, portal_personal, portal_national;
