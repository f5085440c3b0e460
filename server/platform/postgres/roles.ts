import { escapeIdentifier, escapeLiteral } from 'pg'

/** Migrations and backups only. BYPASSRLS: under forced row-level security an owner's UPDATE reports 0 rows, silently. */
export const OWNER_ROLE = 'jalon_owner'
/** The group that grants and policies target. Nobody signs in with it. */
export const APP_ROLE = 'jalon_app'
/** What the server signs in with: a member of the group, owning nothing and bypassing nothing. */
export const LOGIN_ROLE = 'jalon_login'
/** The cluster's superuser, used to make the roles and by nothing else. */
export const ADMIN_ROLE = 'jalon_admin'
export const DATABASE = 'jalon'

export interface RoleOptions {
  ownerPassword: string
  loginPassword: string
  /** Only the test runs, which make a database per file. */
  ownerMayCreateDatabases: boolean
}

const makeRole = (name: string): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = ${escapeLiteral(name)}) then create role ${escapeIdentifier(name)}; end if;
end $$`

/** Statements for a superuser, to be run in order outside a transaction; running them again changes nothing. */
export const roleStatements = (options: RoleOptions): string[] => [
  ...[OWNER_ROLE, APP_ROLE, LOGIN_ROLE].map(makeRole),
  `alter role ${OWNER_ROLE} with login nosuperuser bypassrls nocreaterole noreplication inherit
   ${options.ownerMayCreateDatabases ? 'createdb' : 'nocreatedb'} password ${escapeLiteral(options.ownerPassword)}`,
  `alter role ${APP_ROLE} with nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication`,
  `alter role ${LOGIN_ROLE} with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication inherit
   password ${escapeLiteral(options.loginPassword)}`,
  `grant ${APP_ROLE} to ${LOGIN_ROLE}`,
  // A request that hangs gives its connection back by itself.
  `alter role ${LOGIN_ROLE} set statement_timeout = '30s'`,
  `alter role ${LOGIN_ROLE} set idle_in_transaction_session_timeout = '60s'`,
]

/** Rights on one database are not copied with `create database … template`: they are given to each one. */
export const databaseGrants = (database: string): string[] => [
  `revoke all on database ${escapeIdentifier(database)} from public`,
  `grant connect on database ${escapeIdentifier(database)} to ${APP_ROLE}`,
]
