-- The roles and the database of Jalon on a PostgreSQL of your own, 15 or later. For its administrator, once:
--   JALON_OWNER_PASSWORD=… JALON_LOGIN_PASSWORD=… psql --username=postgres --file=roles.sql
-- The embedded database makes the same ones by itself (roles.ts).
\set ON_ERROR_STOP on
\getenv owner_password JALON_OWNER_PASSWORD
\getenv login_password JALON_LOGIN_PASSWORD

-- Migrations and backups: owns the tables, and BYPASSRLS, without which they would see no row.
create role jalon_owner with login nosuperuser bypassrls nocreatedb nocreaterole password :'owner_password';
-- The group that grants and policies name. Nobody signs in with it.
create role jalon_app with nologin nosuperuser nobypassrls;
-- The application: owns nothing, bypasses nothing.
create role jalon_login with login nosuperuser nobypassrls nocreatedb nocreaterole password :'login_password' in role jalon_app;
alter role jalon_login set statement_timeout = '30s';
alter role jalon_login set idle_in_transaction_session_timeout = '60s';

create database jalon owner jalon_owner template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'fr';
revoke all on database jalon from public;
grant connect on database jalon to jalon_app;
