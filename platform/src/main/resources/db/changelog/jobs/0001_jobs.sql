--liquibase formatted sql

--changeset jobs:timed-work-is-picked-by-one-node
create schema jobs;
create table jobs.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_due_ix on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_ix on jobs.scheduled_tasks (last_heartbeat);
grant usage on schema jobs to portal_jobs;
--rollback drop schema jobs cascade;

--changeset jobs:only-the-jobs-see-timed-work
alter table jobs.scheduled_tasks enable row level security;
alter table jobs.scheduled_tasks force row level security;
create policy scheduled_tasks_jobs on jobs.scheduled_tasks to portal_jobs using (true) with check (true);
grant select, insert, update, delete on jobs.scheduled_tasks to portal_jobs;
--rollback drop policy scheduled_tasks_jobs on jobs.scheduled_tasks;
--rollback revoke all on jobs.scheduled_tasks from portal_jobs;

--changeset jobs:what-no-listener-could-hear-is-parked
create table jobs.parked_publication (
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    published_at timestamptz not null,
    attempts integer not null,
    parked_at timestamptz not null,
    constraint parked_publication_pk primary key (id)
);
--rollback drop table jobs.parked_publication;

--changeset jobs:only-the-jobs-see-what-is-parked
alter table jobs.parked_publication enable row level security;
alter table jobs.parked_publication force row level security;
create policy parked_publication_jobs on jobs.parked_publication to portal_jobs using (true) with check (true);
grant select, insert, delete on jobs.parked_publication to portal_jobs;
--rollback drop policy parked_publication_jobs on jobs.parked_publication;
--rollback revoke all on jobs.parked_publication from portal_jobs;
