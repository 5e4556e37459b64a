--liquibase formatted sql

--changeset room:functions-are-granted-one-by-one
alter default privileges for role portal_migrator revoke execute on functions from public;
--rollback alter default privileges for role portal_migrator grant execute on functions to public;

--changeset room:a-transaction-stands-in-a-room
create schema room;
--rollback drop schema room;

--changeset room:a-room-is-told-or-nothing-is-read splitStatements:false
create function room.told(setting text) returns uuid language plpgsql stable parallel safe set search_path = '' as $$
declare
    told text := current_setting(setting, true);
begin
    if told is null or told = '' then
        raise exception 'No room is told: % is empty', setting using errcode = 'insufficient_privilege',
            hint = 'Every transaction begins by telling its room.';
    end if;
    return told::uuid;
end
$$;
--rollback drop function room.told(text);

--changeset room:the-territory-one-stands-in
create function room.territory_id() returns uuid language sql stable parallel safe return room.told('room.territory');
--rollback drop function room.territory_id();

--changeset room:the-person-whose-room-it-is
create function room.person_id() returns uuid language sql stable parallel safe return room.told('room.person');
--rollback drop function room.person_id();

--changeset room:the-room-itself-whatever-its-kind
create function room.id() returns uuid language sql stable parallel safe return room.told('room.id');
--rollback drop function room.id();

--changeset room:the-logins-may-ask-where-they-stand
grant usage on schema room to portal_territory, portal_personal, portal_national, portal_public, portal_jobs;
grant execute on function room.told(text), room.territory_id(), room.person_id(), room.id()
    to portal_territory, portal_personal, portal_national, portal_public, portal_jobs;
--rollback revoke usage on schema room from portal_territory, portal_personal, portal_national, portal_public, portal_jobs;
--rollback revoke execute on function room.told(text), room.territory_id(), room.person_id(), room.id() from portal_territory, portal_personal, portal_national, portal_public, portal_jobs;
