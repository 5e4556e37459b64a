--liquibase formatted sql

--changeset room:everything-belongs-to-the-owner runAlways:true runOnChange:true splitStatements:false
do $$
declare
    made name;
begin
    -- schemas first: what stands in one may only be handed to who may create there, and the next command goes in no promised order
    for made in select nspname from pg_namespace where nspowner = 'portal_migrator'::regrole loop
        execute format('alter schema %I owner to portal_owner', made);
    end loop;
    reassign owned by portal_migrator to portal_owner;
end
$$;
--rollback empty
