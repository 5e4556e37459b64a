-- Les comptes du portail dans PostgreSQL 18. À passer une fois, par un administrateur, connecté à la base du portail.
-- Peut être repassé sans dommage. Ne fixe aucun mot de passe : voir docs/operations.md.

-- 1. Les comptes : un propriétaire sans connexion, un compte pour les migrations, un par sorte de pièce, un pour la sauvegarde.
do $roles$
declare
    login text;
begin
    if not exists (select from pg_roles where rolname = 'portal_owner') then
        create role portal_owner;
    end if;
    foreach login in array array['portal_migrator', 'portal_territory', 'portal_personal', 'portal_national',
                                 'portal_public', 'portal_jobs', 'portal_backup'] loop
        if not exists (select from pg_roles where rolname = login) then
            execute format('create role %I login', login);
        end if;
    end loop;
end
$roles$;

alter role portal_owner nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role portal_migrator login nosuperuser nocreatedb nocreaterole noreplication bypassrls connection limit 5;
alter role portal_territory login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role portal_personal login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role portal_national login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role portal_public login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role portal_jobs login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role portal_backup login nosuperuser nocreatedb nocreaterole noreplication bypassrls connection limit 5;

-- 2. Qui tient de qui : le compte des migrations agit pour le propriétaire, la sauvegarde lit tout ; les autres ne tiennent de personne.
grant portal_owner to portal_migrator with inherit true, set true, admin false;
grant pg_read_all_data to portal_backup with inherit true, set false, admin false;

-- 3. La base : rien à tout le monde, la connexion à nos seuls comptes.
do $database$
begin
    execute format('alter database %I owner to portal_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to portal_migrator, portal_territory, portal_personal,'
        || ' portal_national, portal_public, portal_jobs, portal_backup', current_database());
end
$database$;
revoke all on schema public from public;

-- 4. Ce que chaque compte s'interdit : une lecture filtrée en silence, une requête trop longue, un verrou tenu.
alter role portal_migrator set row_security = off;
alter role portal_backup set row_security = off;
alter role portal_backup set default_transaction_read_only = on;

alter role portal_public set statement_timeout = '2s';
alter role portal_territory set statement_timeout = '5s';
alter role portal_personal set statement_timeout = '5s';
alter role portal_national set statement_timeout = '5s';
alter role portal_jobs set statement_timeout = '30s';

alter role portal_public set lock_timeout = '500ms';
alter role portal_territory set lock_timeout = '500ms';
alter role portal_personal set lock_timeout = '500ms';
alter role portal_national set lock_timeout = '500ms';
alter role portal_jobs set lock_timeout = '500ms';

alter role portal_public set idle_in_transaction_session_timeout = '10s';
alter role portal_territory set idle_in_transaction_session_timeout = '10s';
alter role portal_personal set idle_in_transaction_session_timeout = '10s';
alter role portal_national set idle_in_transaction_session_timeout = '10s';
alter role portal_jobs set idle_in_transaction_session_timeout = '10s';
