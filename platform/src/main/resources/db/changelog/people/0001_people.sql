--liquibase formatted sql

--changeset people:people-have-rights-by-our-rows
create schema people;
grant usage on schema people to portal_territory, portal_personal, portal_national;
--rollback drop schema people;

--changeset people:a-membership-lets-one-person-into-one-territory
create table people.membership (
    territory_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    role text not null,
    name text not null,
    email text not null,
    since timestamptz not null,
    until timestamptz,
    granted_by uuid,
    constraint membership_pk primary key (territory_id, id),
    constraint membership_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint membership_role_ck check (role in ('LEAD', 'EDITOR', 'COMMENTATOR', 'READER', 'CORRESPONDENT')),
    constraint membership_dates_ck check (until is null or until >= since)
);
create index membership_person_ix on people.membership (territory_id, person_id);
create index membership_mine_ix on people.membership (person_id, territory_id);
--rollback drop table people.membership;

--changeset people:a-membership-is-seen-in-its-territory-and-by-its-person
alter table people.membership enable row level security;
alter table people.membership force row level security;
create policy membership_room on people.membership to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
create policy membership_mine on people.membership for select to portal_personal
    using (person_id = (select room.person_id()));
grant select, insert, update on people.membership to portal_territory;
grant select on people.membership to portal_personal;
--rollback drop policy membership_room on people.membership;
--rollback drop policy membership_mine on people.membership;
--rollback revoke all on people.membership from portal_territory, portal_personal;

--changeset people:a-national-role-is-held-for-the-nation
create table people.national_role (
    person_id uuid not null,
    id uuid not null,
    role text not null,
    name text not null,
    email text not null,
    since timestamptz not null,
    until timestamptz,
    granted_by uuid,
    constraint national_role_pk primary key (person_id, id),
    constraint national_role_role_ck check (role in ('SECRETARIAT', 'PRESIDENT', 'REVIEWER', 'CONSULTANT')),
    constraint national_role_dates_ck check (until is null or until >= since)
);
--rollback drop table people.national_role;

--changeset people:a-national-role-is-seen-by-the-nation-and-by-its-person
alter table people.national_role enable row level security;
alter table people.national_role force row level security;
create policy national_role_mine on people.national_role for select to portal_personal
    using (person_id = (select room.person_id()));
create policy national_role_nation on people.national_role to portal_national using (true) with check (true);
grant select on people.national_role to portal_personal;
grant select, insert, update on people.national_role to portal_national;
--rollback drop policy national_role_mine on people.national_role;
--rollback drop policy national_role_nation on people.national_role;
--rollback revoke all on people.national_role from portal_personal, portal_national;

--changeset people:an-entry-lets-the-nation-look-into-a-territory-with-a-reason
create table people.entry (
    territory_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    role text not null,
    name text not null,
    reason text not null,
    since timestamptz not null,
    until timestamptz not null,
    constraint entry_pk primary key (territory_id, id),
    constraint entry_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint entry_role_ck check (role in ('SECRETARIAT', 'PRESIDENT', 'REVIEWER', 'CONSULTANT')),
    constraint entry_reason_ck check (length(btrim(reason)) between 10 and 500),
    constraint entry_dates_ck check (until > since)
);
create index entry_recent_ix on people.entry (territory_id, since, id);
create index entry_mine_ix on people.entry (person_id, territory_id);
--rollback drop table people.entry;

--changeset people:an-entry-is-seen-in-the-territory-and-by-who-entered
alter table people.entry enable row level security;
alter table people.entry force row level security;
create policy entry_room on people.entry to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
create policy entry_mine on people.entry for select to portal_personal
    using (person_id = (select room.person_id()));
grant select, insert on people.entry to portal_territory;
grant select on people.entry to portal_personal;
--rollback drop policy entry_room on people.entry;
--rollback drop policy entry_mine on people.entry;
--rollback revoke all on people.entry from portal_territory, portal_personal;

--changeset people:the-first-secretariat-comes-by-one-link
create table people.installation (
    id uuid not null,
    secret_hash text not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint installation_pk primary key (id),
    constraint installation_secret_uq unique (secret_hash)
);
alter table people.installation enable row level security;
alter table people.installation force row level security;
create policy installation_nation on people.installation to portal_national using (true) with check (true);
grant select, insert, update on people.installation to portal_national;
--rollback drop table people.installation;
