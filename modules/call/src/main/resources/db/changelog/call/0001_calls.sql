--liquibase formatted sql

--changeset call:calls-and-candidacies-have-their-schema
create schema call;
grant usage on schema call to portal_territory, portal_personal, portal_national, portal_public, portal_jobs;
--rollback drop schema call;

--changeset call:a-call-is-drafted-then-published
create table call.call (
    id uuid not null,
    year integer not null,
    reference text not null,
    slug text not null,
    title text not null,
    purpose text not null,
    social_work text not null,
    wide_panel text not null,
    everyone_included text not null,
    min_subjects integer not null,
    min_statement integer not null,
    min_colleges integer not null,
    min_social_worker_seats integer not null,
    min_people_accompanied_seats integer not null,
    opens_at timestamptz,
    closes_at timestamptz,
    grace_hours integer not null,
    contact_name text not null,
    contact_email text not null,
    contact_phone text not null,
    contact_postal_address text not null,
    signatory text not null,
    stage text not null,
    form_version integer not null,
    published_at timestamptz,
    discontinued_at timestamptz,
    discontinued_reason text,
    edited_at timestamptz not null,
    edited_by uuid,
    visible boolean not null,
    version integer not null,
    constraint call_pk primary key (id),
    constraint call_reference_uq unique (reference),
    constraint call_slug_uq unique (slug),
    constraint call_slug_ck check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint call_stage_ck check (stage in ('DRAFT', 'PUBLISHED', 'DISCONTINUED')),
    constraint call_visible_ck check (visible = (stage <> 'DRAFT')),
    constraint call_published_ck check (stage = 'DRAFT' or (published_at is not null and form_version > 0)),
    constraint call_calendar_ck check (stage = 'DRAFT' or (opens_at is not null and closes_at is not null and closes_at > opens_at)),
    constraint call_grace_ck check (grace_hours between 0 and 72),
    constraint call_discontinued_ck check ((stage = 'DISCONTINUED') = (discontinued_at is not null and discontinued_reason is not null))
);
create index call_published_ix on call.call (closes_at desc, id desc) where visible;
--rollback drop table call.call;

--changeset call:a-call-is-read-once-published
alter table call.call enable row level security;
alter table call.call force row level security;
create policy call_nation on call.call to portal_national using (true) with check (true);
create policy call_published on call.call for select to portal_public, portal_territory, portal_personal, portal_jobs using (visible);
grant select, insert, update, delete on call.call to portal_national;
grant select on call.call to portal_public, portal_territory, portal_personal, portal_jobs;
--rollback drop policy call_nation on call.call;
--rollback drop policy call_published on call.call;
--rollback revoke all on call.call from portal_national, portal_public, portal_territory, portal_personal, portal_jobs;

--changeset call:a-call-says-who-may-answer
create table call.eligibility_criterion (
    id uuid not null,
    call_id uuid not null,
    position integer not null,
    wording text not null,
    explanation text not null,
    visible boolean not null,
    constraint eligibility_criterion_pk primary key (id),
    constraint eligibility_criterion_call_fk foreign key (call_id) references call.call (id),
    constraint eligibility_criterion_position_uq unique (call_id, position) deferrable initially deferred
);
--rollback drop table call.eligibility_criterion;

--changeset call:who-may-answer-is-read-once-published
alter table call.eligibility_criterion enable row level security;
alter table call.eligibility_criterion force row level security;
create policy eligibility_criterion_nation on call.eligibility_criterion to portal_national using (true) with check (true);
create policy eligibility_criterion_published on call.eligibility_criterion for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert, update, delete on call.eligibility_criterion to portal_national;
grant select on call.eligibility_criterion to portal_public, portal_territory, portal_personal;
--rollback drop policy eligibility_criterion_nation on call.eligibility_criterion;
--rollback drop policy eligibility_criterion_published on call.eligibility_criterion;
--rollback revoke all on call.eligibility_criterion from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:a-call-says-how-answers-are-read
create table call.scoring_criterion (
    id uuid not null,
    call_id uuid not null,
    position integer not null,
    title text not null,
    guidance text not null,
    weight integer not null,
    comment_up_to integer not null,
    may_not_apply boolean not null,
    levels text[] not null,
    visible boolean not null,
    constraint scoring_criterion_pk primary key (id),
    constraint scoring_criterion_call_fk foreign key (call_id) references call.call (id),
    constraint scoring_criterion_position_uq unique (call_id, position) deferrable initially deferred,
    constraint scoring_criterion_weight_ck check (weight between 1 and 100),
    constraint scoring_criterion_comment_ck check (comment_up_to between -1 and 5),
    constraint scoring_criterion_levels_ck check (cardinality(levels) = 6)
);
--rollback drop table call.scoring_criterion;

--changeset call:how-answers-are-read-is-read-once-published
alter table call.scoring_criterion enable row level security;
alter table call.scoring_criterion force row level security;
create policy scoring_criterion_nation on call.scoring_criterion to portal_national using (true) with check (true);
create policy scoring_criterion_published on call.scoring_criterion for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert, update, delete on call.scoring_criterion to portal_national;
grant select on call.scoring_criterion to portal_public, portal_territory, portal_personal;
--rollback drop policy scoring_criterion_nation on call.scoring_criterion;
--rollback drop policy scoring_criterion_published on call.scoring_criterion;
--rollback revoke all on call.scoring_criterion from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:a-specification-has-versions
create table call.specification (
    id uuid not null,
    call_id uuid not null,
    number integer not null,
    text text not null,
    change_note text not null,
    paper_id uuid,
    file_name text,
    file_type text,
    file_size bigint,
    file_sha256 text,
    published_at timestamptz,
    visible boolean not null,
    constraint specification_pk primary key (id),
    constraint specification_call_fk foreign key (call_id) references call.call (id),
    constraint specification_number_uq unique (call_id, number),
    constraint specification_visible_ck check (visible = (published_at is not null)),
    constraint specification_file_ck check (num_nulls(paper_id, file_name, file_type, file_size, file_sha256) in (0, 5)),
    constraint specification_whole_ck check (not visible or (file_name is not null and (number = 1 or change_note <> '')))
);
--rollback drop table call.specification;

--changeset call:a-specification-is-read-once-published
alter table call.specification enable row level security;
alter table call.specification force row level security;
create policy specification_nation on call.specification to portal_national using (true) with check (true);
create policy specification_published on call.specification for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert, update, delete on call.specification to portal_national;
grant select on call.specification to portal_public, portal_territory, portal_personal;
--rollback drop policy specification_nation on call.specification;
--rollback drop policy specification_published on call.specification;
--rollback revoke all on call.specification from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:the-file-of-a-published-specification-is-copied-out-for-everybody
create table call.specification_chunk (
    specification_id uuid not null,
    number integer not null,
    content bytea not null,
    visible boolean not null,
    constraint specification_chunk_pk primary key (specification_id, number),
    constraint specification_chunk_specification_fk foreign key (specification_id) references call.specification (id)
        deferrable initially deferred,
    constraint specification_chunk_size_ck check (length(content) between 1 and 262144),
    constraint specification_chunk_visible_ck check (visible)
);
--rollback drop table call.specification_chunk;

--changeset call:what-was-copied-out-is-only-added
alter table call.specification_chunk enable row level security;
alter table call.specification_chunk force row level security;
create policy specification_chunk_nation on call.specification_chunk for insert to portal_national with check (true);
create policy specification_chunk_published on call.specification_chunk for select to portal_public using (visible);
grant insert on call.specification_chunk to portal_national;
grant select on call.specification_chunk to portal_public;
--rollback drop policy specification_chunk_nation on call.specification_chunk;
--rollback drop policy specification_chunk_published on call.specification_chunk;
--rollback revoke all on call.specification_chunk from portal_national, portal_public;

--changeset call:a-question-on-a-call-is-kept-as-it-was-asked
create table call.question (
    id uuid not null,
    call_id uuid not null,
    asked text not null,
    asked_at timestamptz not null,
    constraint question_pk primary key (id),
    constraint question_call_fk foreign key (call_id) references call.call (id)
);
create index question_call_ix on call.question (call_id, id);
--rollback drop table call.question;

--changeset call:what-was-asked-is-for-the-nation-alone
alter table call.question enable row level security;
alter table call.question force row level security;
create policy question_nation on call.question to portal_national using (true) with check (true);
grant select, insert on call.question to portal_national;
--rollback drop policy question_nation on call.question;
--rollback revoke all on call.question from portal_national;

--changeset call:an-answer-is-public-and-names-nobody
create table call.answered_question (
    question_id uuid not null,
    call_id uuid not null,
    wording text not null,
    answer text not null,
    answered_at timestamptz not null,
    visible boolean not null,
    constraint answered_question_pk primary key (question_id),
    constraint answered_question_question_fk foreign key (question_id) references call.question (id),
    constraint answered_question_call_fk foreign key (call_id) references call.call (id)
);
create index answered_question_call_ix on call.answered_question (call_id, question_id);
--rollback drop table call.answered_question;

--changeset call:an-answer-is-read-by-everybody
alter table call.answered_question enable row level security;
alter table call.answered_question force row level security;
create policy answered_question_nation on call.answered_question to portal_national using (true) with check (true);
create policy answered_question_published on call.answered_question for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert, update on call.answered_question to portal_national;
grant select on call.answered_question to portal_public, portal_territory, portal_personal;
--rollback drop policy answered_question_nation on call.answered_question;
--rollback drop policy answered_question_published on call.answered_question;
--rollback revoke all on call.answered_question from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:a-deadline-only-moves-forward-and-says-why
create table call.extension (
    id uuid not null,
    call_id uuid not null,
    former_deadline timestamptz not null,
    new_deadline timestamptz not null,
    reason text not null,
    extended_at timestamptz not null,
    visible boolean not null,
    constraint extension_pk primary key (id),
    constraint extension_call_fk foreign key (call_id) references call.call (id),
    constraint extension_forward_ck check (new_deadline > former_deadline),
    constraint extension_reason_ck check (length(btrim(reason)) > 0)
);
create index extension_call_ix on call.extension (call_id, id);
--rollback drop table call.extension;

--changeset call:an-extension-is-only-added-and-read-by-everybody
alter table call.extension enable row level security;
alter table call.extension force row level security;
create policy extension_nation on call.extension to portal_national using (true) with check (true);
create policy extension_published on call.extension for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert on call.extension to portal_national;
grant select on call.extension to portal_public, portal_territory, portal_personal;
--rollback drop policy extension_nation on call.extension;
--rollback drop policy extension_published on call.extension;
--rollback revoke all on call.extension from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:a-form-has-versions
create table call.form_version (
    id uuid not null,
    call_id uuid not null,
    number integer not null,
    published_at timestamptz,
    edited_at timestamptz not null,
    edited_by uuid,
    visible boolean not null,
    version integer not null,
    constraint form_version_pk primary key (id),
    constraint form_version_call_fk foreign key (call_id) references call.call (id),
    constraint form_version_number_uq unique (call_id, number),
    constraint form_version_visible_ck check (visible = (published_at is not null))
);
create unique index form_version_one_draft_uq on call.form_version (call_id) where published_at is null;
--rollback drop table call.form_version;

--changeset call:a-form-has-sections
create table call.form_section (
    id uuid not null,
    form_id uuid not null,
    position integer not null,
    title text not null,
    help text not null,
    visible boolean not null,
    constraint form_section_pk primary key (id),
    constraint form_section_of_its_form_uq unique (form_id, id),
    constraint form_section_form_fk foreign key (form_id) references call.form_version (id),
    constraint form_section_position_uq unique (form_id, position) deferrable initially deferred
);
--rollback drop table call.form_section;

--changeset call:a-section-has-questions
create table call.form_question (
    id uuid not null,
    form_id uuid not null,
    section_id uuid not null,
    position integer not null,
    key text not null,
    kind text not null,
    wording text not null,
    help text not null,
    required boolean not null,
    max_length integer not null,
    choices text[] not null,
    feeds text not null,
    visible boolean not null,
    constraint form_question_pk primary key (id),
    constraint form_question_form_fk foreign key (form_id) references call.form_version (id),
    constraint form_question_section_fk foreign key (form_id, section_id) references call.form_section (form_id, id)
        deferrable initially deferred,
    constraint form_question_key_uq unique (form_id, key) deferrable initially deferred,
    constraint form_question_position_uq unique (section_id, position) deferrable initially deferred,
    constraint form_question_kind_ck check (kind in ('SHORT_TEXT', 'LONG_TEXT', 'YES_NO', 'ONE_CHOICE', 'SEVERAL_CHOICES',
                                                     'FILE', 'TERRITORY', 'SEATS', 'PARTNERS')),
    constraint form_question_feeds_ck check (feeds in ('NONE', 'SUBJECTS', 'STATEMENT', 'SEATS', 'PARTNERS',
                                                       'REIMBURSEMENT_RULE', 'TERRITORY', 'DEPARTEMENT_AGREEMENT')),
    constraint form_question_length_ck check (max_length between 1 and 50000)
);
--rollback drop table call.form_question;

--changeset call:a-form-version-is-read-once-published
alter table call.form_version enable row level security;
alter table call.form_version force row level security;
create policy form_version_nation on call.form_version to portal_national using (true) with check (true);
create policy form_version_published on call.form_version for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert, update, delete on call.form_version to portal_national;
grant select on call.form_version to portal_public, portal_territory, portal_personal;
--rollback drop policy form_version_nation on call.form_version;
--rollback drop policy form_version_published on call.form_version;
--rollback revoke all on call.form_version from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:a-section-is-read-once-its-form-is-published
alter table call.form_section enable row level security;
alter table call.form_section force row level security;
create policy form_section_nation on call.form_section to portal_national using (true) with check (true);
create policy form_section_published on call.form_section for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert, update, delete on call.form_section to portal_national;
grant select on call.form_section to portal_public, portal_territory, portal_personal;
--rollback drop policy form_section_nation on call.form_section;
--rollback drop policy form_section_published on call.form_section;
--rollback revoke all on call.form_section from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:a-question-is-read-once-its-form-is-published
alter table call.form_question enable row level security;
alter table call.form_question force row level security;
create policy form_question_nation on call.form_question to portal_national using (true) with check (true);
create policy form_question_published on call.form_question for select
    to portal_public, portal_territory, portal_personal using (visible);
grant select, insert, update, delete on call.form_question to portal_national;
grant select on call.form_question to portal_public, portal_territory, portal_personal;
--rollback drop policy form_question_nation on call.form_question;
--rollback drop policy form_question_published on call.form_question;
--rollback revoke all on call.form_question from portal_national, portal_public, portal_territory, portal_personal;

--changeset call:receipts-are-numbered-without-gap
create table call.receipt_book (
    call_id uuid not null,
    reference text not null,
    last integer not null,
    visible boolean not null,
    constraint receipt_book_pk primary key (call_id),
    constraint receipt_book_reference_uq unique (reference),
    constraint receipt_book_call_fk foreign key (call_id) references call.call (id),
    constraint receipt_book_last_ck check (last >= 0)
);
--rollback drop table call.receipt_book;

--changeset call:a-territory-that-files-takes-the-next-number
alter table call.receipt_book enable row level security;
alter table call.receipt_book force row level security;
create policy receipt_book_nation on call.receipt_book for insert to portal_national with check (true);
create policy receipt_book_read on call.receipt_book for select to portal_territory using (visible);
create policy receipt_book_taken on call.receipt_book for update to portal_territory using (visible) with check (visible);
grant insert on call.receipt_book to portal_national;
grant select on call.receipt_book to portal_territory;
grant update (last) on call.receipt_book to portal_territory;
--rollback drop policy receipt_book_nation on call.receipt_book;
--rollback drop policy receipt_book_read on call.receipt_book;
--rollback drop policy receipt_book_taken on call.receipt_book;
--rollback revoke all on call.receipt_book from portal_national, portal_territory;

--changeset call:the-nation-learns-that-a-candidacy-was-filed
create table call.filing (
    call_id uuid not null,
    id uuid not null,
    number text not null,
    territory_id uuid not null,
    candidacy_id uuid not null,
    version integer not null,
    territory_name text not null,
    lead_name text not null,
    lead_kind text not null,
    filed_at timestamptz not null,
    late boolean not null,
    sha256 text not null,
    constraint filing_pk primary key (call_id, id),
    constraint filing_number_uq unique (call_id, number),
    constraint filing_version_uq unique (call_id, territory_id, candidacy_id, version),
    constraint filing_call_fk foreign key (call_id) references call.call (id),
    constraint filing_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
create index filing_order_ix on call.filing (call_id, filed_at, id);
--rollback drop table call.filing;

--changeset call:a-territory-adds-its-own-filing-and-reads-none
alter table call.filing enable row level security;
alter table call.filing force row level security;
create policy filing_nation on call.filing for select to portal_national using (true);
create policy filing_told on call.filing for insert to portal_territory with check (territory_id = (select room.territory_id()));
grant select on call.filing to portal_national;
grant insert on call.filing to portal_territory;
--rollback drop policy filing_nation on call.filing;
--rollback drop policy filing_told on call.filing;
--rollback revoke all on call.filing from portal_national, portal_territory;

--changeset call:the-nation-learns-that-a-candidacy-was-withdrawn
create table call.filing_withdrawal (
    call_id uuid not null,
    id uuid not null,
    territory_id uuid not null,
    candidacy_id uuid not null,
    withdrawn_at timestamptz not null,
    constraint filing_withdrawal_pk primary key (call_id, id),
    constraint filing_withdrawal_once_uq unique (call_id, territory_id, candidacy_id),
    constraint filing_withdrawal_call_fk foreign key (call_id) references call.call (id)
);
--rollback drop table call.filing_withdrawal;

--changeset call:a-territory-adds-its-own-withdrawal-and-reads-none
alter table call.filing_withdrawal enable row level security;
alter table call.filing_withdrawal force row level security;
create policy filing_withdrawal_nation on call.filing_withdrawal for select to portal_national using (true);
create policy filing_withdrawal_told on call.filing_withdrawal for insert to portal_territory
    with check (territory_id = (select room.territory_id()));
grant select on call.filing_withdrawal to portal_national;
grant insert on call.filing_withdrawal to portal_territory;
--rollback drop policy filing_withdrawal_nation on call.filing_withdrawal;
--rollback drop policy filing_withdrawal_told on call.filing_withdrawal;
--rollback revoke all on call.filing_withdrawal from portal_national, portal_territory;

--changeset call:drafts-are-counted-without-saying-whose
create table call.draft_movement (
    call_id uuid not null,
    id uuid not null,
    delta integer not null,
    at timestamptz not null,
    constraint draft_movement_pk primary key (call_id, id),
    constraint draft_movement_call_fk foreign key (call_id) references call.call (id),
    constraint draft_movement_delta_ck check (delta in (-1, 1))
);
--rollback drop table call.draft_movement;

--changeset call:a-territory-adds-a-movement-and-reads-none
alter table call.draft_movement enable row level security;
alter table call.draft_movement force row level security;
create policy draft_movement_nation on call.draft_movement for select to portal_national using (true);
create policy draft_movement_told on call.draft_movement for insert to portal_territory with check (true);
grant select on call.draft_movement to portal_national;
grant insert on call.draft_movement to portal_territory;
--rollback drop policy draft_movement_nation on call.draft_movement;
--rollback drop policy draft_movement_told on call.draft_movement;
--rollback revoke all on call.draft_movement from portal_national, portal_territory;
