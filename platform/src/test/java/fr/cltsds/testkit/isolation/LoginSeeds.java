package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Seed.On.ANYWHERE;

import java.util.List;

/** Traps 7 and 8: logins with a power that no room needs, or without the one that a migration needs. */
final class LoginSeeds {

    private LoginSeeds() {}

    static final List<Seed> ALL = List.of(
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that is superuser",
                    "alter role portal_public superuser",
                    "portal_public: has SUPERUSER"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that bypasses policies",
                    "alter role portal_territory bypassrls",
                    "portal_territory: has BYPASSRLS"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a job login that bypasses policies",
                    "alter role portal_jobs bypassrls",
                    "portal_jobs: has BYPASSRLS"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that creates roles",
                    "alter role portal_national createrole",
                    "portal_national: has CREATEROLE"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that creates databases",
                    "alter role portal_jobs createdb",
                    "portal_jobs: has CREATEDB"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that copies the server",
                    "alter role portal_personal replication",
                    "portal_personal: has REPLICATION"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a migrator that is superuser",
                    "alter role portal_migrator superuser",
                    "portal_migrator: has SUPERUSER"),
            new Seed(
                    7,
                    ANYWHERE,
                    "an owner that bypasses policies",
                    "alter role portal_owner bypassrls",
                    "portal_owner: has BYPASSRLS"),
            new Seed(7, ANYWHERE, "an owner that logs in", "alter role portal_owner login", "portal_owner: may log in"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login of a room that is shut",
                    "alter role portal_public nologin",
                    "portal_public: may not log in"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that nobody declared",
                    "create role portal_export login",
                    "portal_export: is a login that no kind of room has"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a stranger that logs in",
                    "create role helper login",
                    "helper: is a login that no kind of room has"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a kind of room without its login",
                    "alter role portal_jobs rename to portal_works",
                    "portal_jobs: is missing"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that holds from the owner",
                    "grant portal_owner to portal_territory",
                    "portal_territory: is a member of portal_owner"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that may become the owner",
                    "grant portal_owner to portal_jobs with inherit false, set true",
                    "portal_jobs: is a member of portal_owner"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a national login that holds from the territories",
                    "grant portal_territory to portal_national",
                    "portal_national: is a member of portal_territory"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that reads everything",
                    "grant pg_read_all_data to portal_national",
                    "portal_national: is a member of pg_read_all_data"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that reads the server's files",
                    "grant pg_read_server_files to portal_jobs",
                    "portal_jobs: is a member of pg_read_server_files"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a backup that writes everything",
                    "grant pg_write_all_data to portal_backup",
                    "portal_backup: is a member of pg_write_all_data"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that creates tables",
                    "grant create on schema probe to portal_territory",
                    "portal_territory: may create in schema probe"),
            new Seed(
                    7,
                    ANYWHERE,
                    "everybody creates in the common schema",
                    "grant create on schema public to public",
                    "portal_public: may create in schema public"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that creates schemas",
                    "do $$ begin execute format('grant create on database %I to portal_national', current_database()); end $$",
                    "portal_national: may create schemas"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that hides names behind temporary tables",
                    "do $$ begin execute format('grant temporary on database %I to portal_public', current_database()); end $$",
                    "portal_public: may create temporary tables"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that switches triggers off",
                    "grant set on parameter session_replication_role to portal_territory",
                    "setting session_replication_role: portal_territory may SET"),
            new Seed(
                    7,
                    ANYWHERE,
                    "a login that reads a file of the server",
                    "grant execute on function pg_read_file(text) to portal_jobs",
                    "pg_catalog.pg_read_file: portal_jobs may run it"),
            new Seed(
                    8,
                    ANYWHERE,
                    "a migrator that silently touches no row",
                    "alter role portal_migrator nobypassrls",
                    "portal_migrator: does not have BYPASSRLS: it would silently touch no row"),
            new Seed(
                    8,
                    ANYWHERE,
                    "a migrator whose reads are filtered",
                    "alter role portal_migrator reset row_security",
                    "portal_migrator: does not set row_security off: a filtered read would be silent"),
            new Seed(
                    8,
                    ANYWHERE,
                    "a backup that silently saves nothing",
                    "alter role portal_backup nobypassrls",
                    "portal_backup: does not have BYPASSRLS: it would silently touch no row"),
            new Seed(
                    8,
                    ANYWHERE,
                    "a backup whose reads are filtered",
                    "alter role portal_backup set row_security = on",
                    "portal_backup: does not set row_security off: a filtered read would be silent"));
}
