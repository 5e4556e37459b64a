--liquibase formatted sql

--changeset journal:every-act-is-written-down
create schema journal;
create table journal.entry (
    room_id uuid not null default room.id(),
    number bigint generated always as identity,
    at timestamptz not null,
    person_id uuid,
    role text,
    act text not null,
    object_id uuid not null,
    fields text[] not null default '{}',
    reason text,
    place bigint,
    seal bytea,
    sealed_at timestamptz,
    constraint entry_pk primary key (room_id, number),
    constraint entry_place_uq unique (room_id, place),
    constraint entry_reason_ck check (reason is null or length(reason) <= 500),
    constraint entry_seal_ck check ((place is null) = (seal is null) and (seal is null) = (sealed_at is null)),
    constraint entry_seal_length_ck check (length(seal) = 32)
);
create index entry_unsealed_ix on journal.entry (room_id, number) where seal is null;
grant usage on schema journal to portal_territory, portal_personal, portal_national, portal_jobs;
--rollback drop schema journal cascade;

--changeset journal:nobody-rewrites-the-journal splitStatements:false
create function journal.never_rewritten() returns trigger language plpgsql set search_path = '' as $$
begin
    if tg_op = 'UPDATE' and old.seal is null and new.seal is not null
        and (new.room_id, new.number, new.at, new.act, new.object_id, new.fields)
            is not distinct from (old.room_id, old.number, old.at, old.act, old.object_id, old.fields)
        and (new.person_id, new.role, new.reason) is not distinct from (old.person_id, old.role, old.reason) then
        return new;
    end if;
    raise exception 'The journal is only added to, and sealed once' using errcode = 'restrict_violation';
end
$$;
create trigger entry_never_rewritten before update or delete on journal.entry
    for each row execute function journal.never_rewritten();
create trigger entry_never_emptied before truncate on journal.entry
    for each statement execute function journal.never_rewritten();
--rollback drop trigger entry_never_emptied on journal.entry;
--rollback drop trigger entry_never_rewritten on journal.entry;
--rollback drop function journal.never_rewritten();

--changeset journal:a-room-reads-and-adds-to-its-own-journal
alter table journal.entry enable row level security;
alter table journal.entry force row level security;
create policy entry_territory on journal.entry to portal_territory
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy entry_personal on journal.entry to portal_personal
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy entry_national on journal.entry to portal_national
    using (room_id = (select room.id())) with check (room_id = (select room.id()));
create policy entry_jobs on journal.entry to portal_jobs using (true) with check (true);
grant select, insert on journal.entry to portal_territory, portal_personal, portal_national;
grant select, update (place, seal, sealed_at) on journal.entry to portal_jobs;
--rollback drop policy entry_territory on journal.entry;
--rollback drop policy entry_personal on journal.entry;
--rollback drop policy entry_national on journal.entry;
--rollback drop policy entry_jobs on journal.entry;
--rollback revoke all on journal.entry from portal_territory, portal_personal, portal_national, portal_jobs;
