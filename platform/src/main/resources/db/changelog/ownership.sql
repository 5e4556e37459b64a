--liquibase formatted sql

--changeset room:everything-belongs-to-the-owner runAlways:true runOnChange:true
reassign owned by portal_migrator to portal_owner;
--rollback empty
