--liquibase formatted sql

--changeset people:the-one-who-acts splitStatements:false
create function room.actor_id() returns uuid language sql stable parallel safe return room.told('room.actor');
--rollback drop function room.actor_id();

--changeset people:who-enters-a-territory-brings-her-own-national-role
grant execute on function room.actor_id() to portal_territory;
create policy national_role_of_actor on people.national_role for select to portal_territory
    using (person_id = (select room.actor_id()));
grant select on people.national_role to portal_territory;
--rollback drop policy national_role_of_actor on people.national_role;
--rollback revoke select on people.national_role from portal_territory;
--rollback revoke execute on function room.actor_id() from portal_territory;
