--liquibase formatted sql

--changeset call:one-number-serves-every-version-of-a-candidacy
alter table call.filing drop constraint filing_number_uq;
alter table call.filing add constraint filing_number_uq unique (call_id, number, version);
--rollback alter table call.filing drop constraint filing_number_uq;
--rollback alter table call.filing add constraint filing_number_uq unique (call_id, number);

--changeset call:whoever-asks-to-answer-asks-in-a-room-of-her-own
create table call.candidacy_request (
    territory_id uuid not null,
    id uuid not null,
    call_id uuid not null,
    candidacy_id uuid not null,
    lead_name text not null,
    lead_function text not null,
    lead_organisation text not null,
    lead_siret text not null,
    lead_email text not null,
    lead_kind text not null,
    secret_hash text not null,
    requested_at timestamptz not null,
    expires_at timestamptz not null,
    opened_at timestamptz,
    version integer not null,
    constraint candidacy_request_pk primary key (territory_id, id),
    constraint candidacy_request_alone_uq unique (territory_id),
    constraint candidacy_request_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint candidacy_request_siret_ck check (lead_siret ~ '^[0-9]{14}$'),
    constraint candidacy_request_secret_ck check (secret_hash ~ '^[0-9a-f]{64}$'),
    constraint candidacy_request_dates_ck check (expires_at > requested_at and (opened_at is null or opened_at < expires_at)),
    constraint candidacy_request_kind_ck check (lead_kind in
        ('DEPARTEMENT', 'REGION', 'TRAINING_SCHOOL', 'ASSOCIATION', 'SPECIAL_STATUS_AUTHORITY', 'OTHER'))
);
--rollback drop table call.candidacy_request;

--changeset call:a-request-is-seen-in-its-own-room
alter table call.candidacy_request enable row level security;
alter table call.candidacy_request force row level security;
create policy candidacy_request_room on call.candidacy_request to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
grant select, insert, update, delete on call.candidacy_request to portal_territory;
--rollback drop policy candidacy_request_room on call.candidacy_request;
--rollback revoke all on call.candidacy_request from portal_territory;

--changeset call:a-candidacy-belongs-to-one-territory-and-one-call
create table call.candidacy (
    territory_id uuid not null,
    id uuid not null,
    call_id uuid not null,
    form_version integer not null,
    stage text not null,
    lead_name text not null,
    lead_function text not null,
    lead_organisation text not null,
    lead_siret text not null,
    lead_email text not null,
    lead_kind text not null,
    signatory_name text,
    signatory_function text,
    signatory_email text,
    draft_version integer not null,
    filed_version integer not null,
    number text,
    revision integer not null,
    begun_at timestamptz not null,
    withdrawn_at timestamptz,
    version integer not null,
    constraint candidacy_pk primary key (territory_id, id),
    constraint candidacy_once_a_call_uq unique (territory_id, call_id),
    constraint candidacy_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint candidacy_stage_ck check (stage in ('DRAFT', 'FILED', 'WITHDRAWN')),
    constraint candidacy_siret_ck check (lead_siret ~ '^[0-9]{14}$'),
    constraint candidacy_kind_ck check (lead_kind in
        ('DEPARTEMENT', 'REGION', 'TRAINING_SCHOOL', 'ASSOCIATION', 'SPECIAL_STATUS_AUTHORITY', 'OTHER')),
    constraint candidacy_signatory_ck check (num_nulls(signatory_name, signatory_function, signatory_email) in (0, 3)),
    constraint candidacy_versions_ck check (filed_version >= 0 and draft_version between filed_version and filed_version + 1),
    constraint candidacy_filed_ck check ((stage = 'DRAFT') = (filed_version = 0) and (filed_version = 0) = (number is null)),
    constraint candidacy_withdrawn_ck check ((stage = 'WITHDRAWN') = (withdrawn_at is not null))
);
--rollback drop table call.candidacy;

--changeset call:a-candidacy-is-seen-in-its-own-room
alter table call.candidacy enable row level security;
alter table call.candidacy force row level security;
create policy candidacy_room on call.candidacy to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
grant select, insert, update, delete on call.candidacy to portal_territory;
--rollback drop policy candidacy_room on call.candidacy;
--rollback revoke all on call.candidacy from portal_territory;

--changeset call:each-answer-has-a-version-of-its-own
create table call.answer (
    territory_id uuid not null default room.territory_id(),
    candidacy_id uuid not null,
    question_id uuid not null,
    content jsonb not null,
    version integer not null,
    editor_id uuid not null,
    editor_name text not null,
    written_at timestamptz not null,
    constraint answer_pk primary key (territory_id, candidacy_id, question_id),
    constraint answer_candidacy_fk foreign key (territory_id, candidacy_id) references call.candidacy (territory_id, id),
    constraint answer_version_ck check (version > 0)
);
--rollback drop table call.answer;

--changeset call:an-answer-is-seen-in-its-own-room
alter table call.answer enable row level security;
alter table call.answer force row level security;
create policy answer_room on call.answer to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
grant select, insert, update, delete on call.answer to portal_territory;
--rollback drop policy answer_room on call.answer;
--rollback revoke all on call.answer from portal_territory;

--changeset call:what-is-filed-is-kept-word-for-word
create table call.filed_version (
    territory_id uuid not null,
    id uuid not null,
    candidacy_id uuid not null,
    version integer not null,
    number text not null,
    canonical text not null,
    sha256 text not null,
    filed_at timestamptz not null,
    late boolean not null,
    constraint filed_version_pk primary key (territory_id, id),
    constraint filed_version_version_uq unique (territory_id, candidacy_id, version),
    constraint filed_version_number_uq unique (territory_id, number, version),
    constraint filed_version_candidacy_fk foreign key (territory_id, candidacy_id) references call.candidacy (territory_id, id),
    constraint filed_version_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint filed_version_version_ck check (version > 0),
    constraint filed_version_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
--rollback drop table call.filed_version;

--changeset call:a-filed-version-is-only-added
alter table call.filed_version enable row level security;
alter table call.filed_version force row level security;
create policy filed_version_room on call.filed_version to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
grant select, insert on call.filed_version to portal_territory;
--rollback drop policy filed_version_room on call.filed_version;
--rollback revoke all on call.filed_version from portal_territory;

--changeset call:nobody-rewrites-what-was-filed splitStatements:false
create function call.never_refiled() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'A filed version never changes' using errcode = 'restrict_violation';
end
$$;
create trigger filed_version_never_changed before update or delete on call.filed_version
    for each row execute function call.never_refiled();
create trigger filed_version_never_emptied before truncate on call.filed_version
    for each statement execute function call.never_refiled();
--rollback drop trigger filed_version_never_emptied on call.filed_version;
--rollback drop trigger filed_version_never_changed on call.filed_version;
--rollback drop function call.never_refiled();

--changeset call:a-signatory-comes-by-her-own-link
create table call.signature_link (
    territory_id uuid not null,
    id uuid not null,
    candidacy_id uuid not null,
    secret_hash text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    cancelled_at timestamptz,
    code_hash text,
    code_sent_at timestamptz,
    code_tries integer not null,
    codes_sent integer not null,
    version integer not null,
    constraint signature_link_pk primary key (territory_id, id),
    constraint signature_link_secret_uq unique (territory_id, secret_hash),
    constraint signature_link_candidacy_fk foreign key (territory_id, candidacy_id) references call.candidacy (territory_id, id),
    constraint signature_link_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint signature_link_secret_ck check (secret_hash ~ '^[0-9a-f]{64}$'),
    constraint signature_link_code_ck check (code_hash is null or (code_hash ~ '^[0-9a-f]{64}$' and code_sent_at is not null)),
    constraint signature_link_tries_ck check (code_tries between 0 and 5)
);
create index signature_link_candidacy_ix on call.signature_link (territory_id, candidacy_id);
--rollback drop table call.signature_link;

--changeset call:a-signature-link-is-seen-in-its-own-room
alter table call.signature_link enable row level security;
alter table call.signature_link force row level security;
create policy signature_link_room on call.signature_link to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
grant select, insert, update, delete on call.signature_link to portal_territory;
--rollback drop policy signature_link_room on call.signature_link;
--rollback revoke all on call.signature_link from portal_territory;

--changeset call:others-are-invited-to-write-comment-or-read
create table call.co_writer_invitation (
    territory_id uuid not null,
    id uuid not null,
    candidacy_id uuid not null,
    invited_by text not null,
    name text not null,
    email text not null,
    role text not null,
    message text not null,
    secret_hash text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz,
    version integer not null,
    constraint co_writer_invitation_pk primary key (territory_id, id),
    constraint co_writer_invitation_secret_uq unique (territory_id, secret_hash),
    constraint co_writer_invitation_candidacy_fk foreign key (territory_id, candidacy_id) references call.candidacy (territory_id, id),
    constraint co_writer_invitation_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint co_writer_invitation_role_ck check (role in ('EDITOR', 'COMMENTATOR', 'READER')),
    constraint co_writer_invitation_secret_ck check (secret_hash ~ '^[0-9a-f]{64}$'),
    constraint co_writer_invitation_answer_ck check (accepted_at is null or revoked_at is null)
);
create index co_writer_invitation_candidacy_ix on call.co_writer_invitation (territory_id, candidacy_id, id);
--rollback drop table call.co_writer_invitation;

--changeset call:an-invitation-is-seen-in-its-own-room
alter table call.co_writer_invitation enable row level security;
alter table call.co_writer_invitation force row level security;
create policy co_writer_invitation_room on call.co_writer_invitation to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
grant select, insert, update, delete on call.co_writer_invitation to portal_territory;
--rollback drop policy co_writer_invitation_room on call.co_writer_invitation;
--rollback revoke all on call.co_writer_invitation from portal_territory;

--changeset call:a-team-remarks-on-its-answers
create table call.comment (
    territory_id uuid not null,
    id uuid not null,
    candidacy_id uuid not null,
    question_id uuid not null,
    parent_id uuid,
    author_id uuid not null,
    author_name text not null,
    text text not null,
    written_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by text,
    version integer not null,
    constraint comment_pk primary key (territory_id, id),
    constraint comment_candidacy_fk foreign key (territory_id, candidacy_id) references call.candidacy (territory_id, id),
    constraint comment_parent_fk foreign key (territory_id, parent_id) references call.comment (territory_id, id),
    constraint comment_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint comment_text_ck check (length(text) between 1 and 4000),
    constraint comment_resolved_ck check (num_nulls(resolved_at, resolved_by) in (0, 2))
);
create index comment_question_ix on call.comment (territory_id, candidacy_id, question_id, id);
--rollback drop table call.comment;

--changeset call:a-comment-is-seen-in-its-own-room
alter table call.comment enable row level security;
alter table call.comment force row level security;
create policy comment_room on call.comment to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
grant select, insert, update, delete on call.comment to portal_territory;
--rollback drop policy comment_room on call.comment;
--rollback revoke all on call.comment from portal_territory;

--changeset call:what-is-written-and-not-filed-is-known-by-its-ids
create table call.draft_alive (
    territory_id uuid not null,
    id uuid not null,
    call_id uuid not null,
    since timestamptz not null,
    version integer not null,
    constraint draft_alive_pk primary key (territory_id, id),
    constraint draft_alive_candidacy_fk foreign key (territory_id, id) references call.candidacy (territory_id, id),
    constraint draft_alive_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000')
);
--rollback drop table call.draft_alive;

--changeset call:jobs-know-which-rooms-hold-a-draft-and-nothing-of-it
alter table call.draft_alive enable row level security;
alter table call.draft_alive force row level security;
create policy draft_alive_room on call.draft_alive to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
create policy draft_alive_watched on call.draft_alive for select to portal_jobs using (true);
grant select, insert, delete on call.draft_alive to portal_territory;
grant select on call.draft_alive to portal_jobs;
--rollback drop policy draft_alive_watched on call.draft_alive;
--rollback drop policy draft_alive_room on call.draft_alive;
--rollback revoke all on call.draft_alive from portal_territory, portal_jobs;

--changeset call:a-reminder-is-sent-once
create table call.sent_reminder (
    territory_id uuid not null,
    id uuid not null,
    candidacy_id uuid not null,
    reminder text not null,
    deadline timestamptz not null,
    sent_at timestamptz not null,
    version integer not null,
    constraint sent_reminder_pk primary key (territory_id, id),
    constraint sent_reminder_once_uq unique (territory_id, candidacy_id, reminder, deadline),
    constraint sent_reminder_candidacy_fk foreign key (territory_id, candidacy_id) references call.candidacy (territory_id, id),
    constraint sent_reminder_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'),
    constraint sent_reminder_reminder_ck check (reminder in ('SEVEN_DAYS', 'TWO_DAYS', 'LAST_DAY'))
);
--rollback drop table call.sent_reminder;

--changeset call:jobs-know-which-reminders-were-sent
alter table call.sent_reminder enable row level security;
alter table call.sent_reminder force row level security;
create policy sent_reminder_room on call.sent_reminder to portal_territory
    using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
create policy sent_reminder_watched on call.sent_reminder for select to portal_jobs using (true);
grant select, insert, delete on call.sent_reminder to portal_territory;
grant select on call.sent_reminder to portal_jobs;
--rollback drop policy sent_reminder_watched on call.sent_reminder;
--rollback drop policy sent_reminder_room on call.sent_reminder;
--rollback revoke all on call.sent_reminder from portal_territory, portal_jobs;
