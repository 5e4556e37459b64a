--liquibase formatted sql

--changeset events:what-happened-waits-until-every-listener-has-heard-it
create schema events;
create table events.event_publication (
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts integer not null default 0,
    last_resubmission_date timestamptz,
    constraint event_publication_pk primary key (id)
);
create index event_publication_incomplete_ix on events.event_publication (status, publication_date, id);
grant usage on schema events to portal_territory, portal_personal, portal_national, portal_public, portal_jobs;
--rollback drop schema events cascade;

--changeset events:rooms-only-add-what-happened-and-jobs-carry-it
alter table events.event_publication enable row level security;
alter table events.event_publication force row level security;
create policy event_publication_told on events.event_publication for insert
    to portal_territory, portal_personal, portal_national, portal_public with check (true);
create policy event_publication_carried on events.event_publication to portal_jobs using (true) with check (true);
grant insert on events.event_publication to portal_territory, portal_personal, portal_national, portal_public;
grant select, insert, update, delete on events.event_publication to portal_jobs;
--rollback drop policy event_publication_told on events.event_publication;
--rollback drop policy event_publication_carried on events.event_publication;
