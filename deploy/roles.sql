-- De drie databaserollen en de database van Regiospiegel. Voer dit een keer uit als beheerder van PostgreSQL (15 of nieuwer):
--
--   psql -v owner_password=... -v application_password=... -f roles.sql postgres
--
-- Kies eigen, lange wachtwoorden. Het kan nog een keer: wat er al is, blijft, en de wachtwoorden worden opnieuw gezet.

\set ON_ERROR_STOP on

select 'create role regiospiegel_owner' where not exists (select from pg_roles where rolname = 'regiospiegel_owner') \gexec
select 'create role regiospiegel_application' where not exists (select from pg_roles where rolname = 'regiospiegel_application') \gexec
select 'create role regiospiegel_reader' where not exists (select from pg_roles where rolname = 'regiospiegel_reader') \gexec

-- Eigenaar: maakt en wijzigt de tabellen, alleen bij het starten.
alter role regiospiegel_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
-- Toepassing: leest en schrijft binnen de afscherming per regio; maakt geen tabellen en kan niet om de afscherming heen.
alter role regiospiegel_application login nosuperuser nocreatedb nocreaterole nobypassrls password :'application_password';
-- Lezer: een groep zonder eigen login. Geef haar aan wie in de database mag kijken: grant regiospiegel_reader to ...;
alter role regiospiegel_reader nologin nosuperuser nocreatedb nocreaterole nobypassrls;

select 'create database regiospiegel owner regiospiegel_owner encoding ''UTF8'' template template0'
 where not exists (select from pg_database where datname = 'regiospiegel') \gexec

revoke all on database regiospiegel from public;
grant connect on database regiospiegel to regiospiegel_application, regiospiegel_reader;
-- om een bestand met cijfers te vergelijken met wat er al is
grant temporary on database regiospiegel to regiospiegel_application;
