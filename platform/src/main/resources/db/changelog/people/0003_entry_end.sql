--liquibase formatted sql

--changeset people:an-entry-may-end-sooner-than-was-said
grant update (until) on people.entry to portal_territory;
--rollback revoke update (until) on people.entry from portal_territory;

--changeset people:an-entry-is-never-made-longer splitStatements:false
create function people.entry_only_ends() returns trigger language plpgsql set search_path = '' as $$
begin
    if new.until > old.until then
        raise exception 'An entry only ever ends sooner' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
--rollback drop function people.entry_only_ends();

--changeset people:whoever-changes-an-entry-only-ends-it
create trigger entry_only_ends before update on people.entry for each row execute function people.entry_only_ends();
--rollback drop trigger entry_only_ends on people.entry;
