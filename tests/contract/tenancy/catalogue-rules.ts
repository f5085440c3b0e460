/** What the database's own catalogue must say of every table (`jalon_login` stands for the server's own login): one query per rule that names the culprits, and a fault it must find. */
export interface CatalogueRule {
  /** `B1 · …`: the promise kept. */
  readonly title: string
  /** First column: the culprits; no row when the promise holds. */
  readonly culprits: string
  /** Statements that break it, run in a transaction that is taken back. */
  readonly fault: readonly string[]
}

/** Tables that hold rows of no single PLIE, and why. Everything else carries `plie_id`. */
export const TABLES_OF_NO_PLIE: Readonly<Record<string, string>> = {
  plie: 'the PLIE itself: its policy compares its id',
  account: 'a person may work for several PLIEs; read by one repository module',
  session: 'known before the PLIE is',
  one_time_link: 'known before the PLIE is',
  login_attempt: 'counts failures of addresses that may have no account',
  prescription_attempt: 'counts what networks ask of links that may not exist',
  mikro_orm_migrations: 'written by the owner; the application only reads which migrations have run',
}
const listed = Object.keys(TABLES_OF_NO_PLIE)
  .map((name) => `'${name}'`)
  .join(', ')

/** SECURITY DEFINER functions: the only ways in before the PLIE is known. */
export const DEFINER_FUNCTIONS = [
  'auth_covers',
  'auth_memberships',
  'auth_plie_by_slug',
  'auth_token',
  'due_webhooks',
] as const

const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'`
const TENANT = `${TABLES} join pg_attribute a on a.attrelid = c.oid and a.attname = 'plie_id' and not a.attisdropped`
const OWN = `'(plie_id = ( SELECT app_plie() AS app_plie))'`
const POLICY = `pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'`
const TABLE = 'create table oubli (plie_id uuid not null, id uuid not null, primary key (plie_id, id))'

export const CATALOGUE_RULES: readonly CatalogueRule[] = [
  {
    title: 'B1 · every table with plie_id has row-level security, forced',
    culprits: `select c.relname from ${TENANT} where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
    fault: [TABLE],
  },
  {
    title: 'B1 · enabled is not enough: without FORCE the owner sees everything',
    culprits: `select c.relname from ${TENANT} where c.relkind in ('r', 'p') and not c.relforcerowsecurity`,
    fault: ['alter table dossier no force row level security'],
  },
  {
    title: 'B1 · every one of them has the one policy of the product, for reading and for writing, for the application',
    culprits: `select c.relname from ${TENANT} where c.relkind in ('r', 'p') and not exists (
      select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
        and p.polroles = array[(select oid from pg_roles where rolname = 'jalon_app')]
        and pg_get_expr(p.polqual, p.polrelid) = ${OWN}
        and (pg_get_expr(p.polwithcheck, p.polrelid) = ${OWN}
          or (c.relname = 'audit_entry' and pg_get_expr(p.polwithcheck, p.polrelid) like '((plie_id = ( SELECT app_plie() AS app_plie)) OR (plie_id = ''00000000-%')))`,
    fault: [
      'drop policy plie on submission',
      'create policy plie on submission to jalon_app using (plie_id = (select app_plie()))',
    ],
  },
  {
    title: 'B1 · no second policy widens the first',
    culprits: `select c.relname || '.' || p.polname from ${POLICY} where p.polname <> 'plie'`,
    fault: ["create policy auditors on dossier for select to jalon_app using (status = 'exited')"],
  },
  {
    title: 'B1 · every other table is in the written list',
    culprits: `select c.relname from ${TABLES} where c.relkind in ('r', 'p', 'f') and c.relname not in (${listed})
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'plie_id' and not a.attisdropped)`,
    fault: ['create table statistiques (id uuid primary key, nom text)'],
  },
  {
    title: 'B1 · plie_id is never null',
    culprits: `select c.relname from ${TENANT} where c.relkind in ('r', 'p') and not a.attnotnull`,
    fault: ['create table oubli (plie_id uuid, id uuid primary key)'],
  },
  {
    title: 'B2 · the application owns nothing',
    culprits: `select c.relname from ${TABLES} where pg_has_role('jalon_login', c.relowner, 'member')`,
    fault: [
      `create view pg_temp.pg_class as select oid, relname, relnamespace, relkind, (select oid from pg_roles where rolname = 'jalon_login') as relowner
       from pg_catalog.pg_class where relname = 'dossier'`,
      'set local search_path = pg_temp, pg_catalog',
    ],
  },
  {
    title: 'B2 · the application cannot truncate, refer to, or hang triggers on any table',
    culprits: `select c.relname || ' ' || privilege from ${TABLES} cross join unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) as privilege
      where c.relkind in ('r', 'p') and has_table_privilege('jalon_app', c.oid, privilege)`,
    fault: ['grant truncate on audit_entry to jalon_app'],
  },
  {
    title: 'B2 · the application is no superuser and bypasses nothing',
    culprits: `select rolname from pg_roles where rolname in ('jalon_app', 'jalon_login') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    fault: [
      'create view pg_temp.pg_roles as select rolname, rolsuper, true as rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_catalog.pg_roles',
      'set local search_path = pg_temp, pg_catalog',
    ],
  },
  {
    title: 'J2 · the application may add to and read the audit trail, and nothing else',
    culprits: `select privilege from unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) as privilege where has_table_privilege('jalon_app', 'audit_entry', privilege)
      union all select 'UPDATE of ' || a.attname from pg_attribute a where a.attrelid = 'audit_entry'::regclass and a.attnum > 0 and has_column_privilege('jalon_app', a.attrelid, a.attnum, 'UPDATE')
        and not has_table_privilege('jalon_app', 'audit_entry', 'UPDATE')`,
    fault: ['grant update (result) on audit_entry to jalon_app'],
  },
  {
    title: 'B5 · every foreign key between tables of a PLIE carries plie_id on both sides',
    culprits: `select k.conname from pg_constraint k
      join pg_attribute f on f.attrelid = k.conrelid and f.attname = 'plie_id' and not f.attisdropped
      join pg_attribute t on t.attrelid = k.confrelid and t.attname = 'plie_id' and not t.attisdropped
      where k.contype = 'f' and not exists (
        select from unnest(k.conkey, k.confkey) as pair (here, there) where pair.here = f.attnum and pair.there = t.attnum)`,
    fault: [
      'create unique index seul on dossier (id)',
      'alter table dossier add constraint seul unique using index seul',
      'alter table training add constraint simple_fk foreign key (dossier_id) references dossier (id)',
    ],
  },
  {
    title: 'B5 · every unique constraint of a table of a PLIE starts with plie_id: another PLIE’s value is no oracle',
    culprits: `select x.relname from ${TENANT} join pg_index i on i.indrelid = c.oid and i.indisunique join pg_class x on x.oid = i.indexrelid
      where i.indkey[0] <> a.attnum`,
    fault: ['create unique index participant_email on participant (email)'],
  },
  {
    title: 'B5 · ids are UUIDs, never numbers that count',
    culprits: `select c.relname || '.' || i.attname from ${TENANT} join pg_attribute i on i.attrelid = c.oid and (i.attname = 'id' or i.attname like '%\\_id')
      where c.relkind = 'r' and i.atttypid <> 'uuid'::regtype and i.attname not in ('field_id', 'public_id', 'request_id', 'rule_id')
      union all select c.relname from ${TABLES} where c.relkind = 'S' and c.relname not like 'mikro_orm%'`,
    fault: ['create sequence dossier_numero'],
  },
  {
    title: 'B6 · no view runs with its owner’s rights',
    culprits: `select c.relname from ${TABLES} where c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false))`,
    fault: ['create view tous as select id, number from dossier', 'grant select on tous to jalon_app'],
  },
  {
    title:
      'B6 · functions with their owner’s rights are the listed ones, five at most, with a fixed search_path, closed to the public',
    culprits: `select f.proname from pg_proc f join pg_namespace n on n.oid = f.pronamespace and n.nspname = 'public'
      where f.prosecdef and (f.proname not in (${DEFINER_FUNCTIONS.map((name) => `'${name}'`).join(', ')})
        or not coalesce(f.proconfig @> array['search_path=""'], false)
        or has_function_privilege('public', f.oid, 'execute'))`,
    fault: [
      "create function auth_tout() returns setof dossier language sql security definer set search_path = '' as 'select * from public.dossier'",
    ],
  },
  {
    title: 'B3 · every function fixes its search_path',
    culprits: `select f.proname from pg_proc f join pg_namespace n on n.oid = f.pronamespace and n.nspname = 'public'
      where not exists (select from unnest(f.proconfig) as option where option like 'search_path=%')
        and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')`,
    fault: ["create function total() returns bigint language sql as 'select count(*) from dossier'"],
  },
  {
    title: 'B3 · no row-level security without a policy',
    culprits: `select c.relname from ${TABLES} where c.relkind = 'r' and c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid)`,
    fault: ['drop policy plie on training'],
  },
  {
    title: 'B3 · no policy on a table whose row-level security is off',
    culprits: `select c.relname from ${POLICY} where not c.relrowsecurity`,
    fault: ['alter table training disable row level security'],
  },
  {
    title: 'B3 · policies compute the PLIE once per statement, not once per row',
    culprits: `select c.relname from ${POLICY} where pg_get_expr(p.polqual, p.polrelid) ~ '(current_setting|app_plie)\\(' and pg_get_expr(p.polqual, p.polrelid) !~ 'SELECT app_plie\\(\\)'`,
    fault: [
      'drop policy plie on training',
      'create policy plie on training to jalon_app using (plie_id = app_plie()) with check (plie_id = app_plie())',
    ],
  },
  {
    title: 'B3 · one permissive policy per table and command',
    culprits: `select c.relname from ${POLICY} where p.polpermissive group by c.relname having count(*) > 1`,
    fault: ['create policy deux on training to jalon_app using (true)'],
  },
  {
    title: 'B3 · every table has a primary key',
    culprits: `select c.relname from ${TABLES} where c.relkind = 'r' and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`,
    fault: ['create table sans_cle (plie_id uuid not null)'],
  },
  {
    title: 'B3 · no two indexes are the same',
    culprits: `select min(x.relname) from pg_index i join ${TABLES} on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
      group by i.indrelid, i.indkey::text, i.indclass::text, pg_get_expr(i.indpred, i.indrelid), pg_get_expr(i.indexprs, i.indrelid) having count(*) > 1`,
    fault: ['create index encore on dossier (plie_id, referent_id)'],
  },
  {
    title: 'B3 · a foreign key is indexed where the row it points to may go',
    culprits: `select k.conname from pg_constraint k join ${TABLES} on c.oid = k.conrelid
      where k.contype = 'f' and has_table_privilege('jalon_app', k.confrelid, 'DELETE') and not exists (
        select from pg_index i where i.indrelid = k.conrelid and i.indpred is null and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)] @> k.conkey)`,
    fault: [
      'create table note (plie_id uuid not null, id uuid not null, training_id uuid, primary key (plie_id, id), foreign key (plie_id, training_id) references training (plie_id, id))',
    ],
  },
  {
    title: 'B3 · no extension lives in the schema of the tables',
    culprits: `select e.extname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where n.nspname = 'public'`,
    fault: ['create extension pg_trgm schema public'],
  },
  {
    title: 'B3 · nothing is granted to everybody',
    culprits: `select c.relname from ${TABLES}, aclexplode(c.relacl) g where g.grantee = 0
      union all select 'schema public' where has_schema_privilege('public', 'public', 'create')`,
    fault: ['grant select on participant to public'],
  },
]
