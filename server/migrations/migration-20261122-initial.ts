import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** The first schema. Forward only: a mistake is mended by a later migration. */
export class Migration20261122Initial extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const all = ['insert', 'update', 'delete'] as const

const statements: string[] = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'jalon_app') then create role jalon_app nologin; end if;
   end $$`,
  'revoke create on schema public from public',
  'grant usage on schema public to jalon_app',

  // ---------------------------------------------------------------- the tenant in force
  // nullif: after a transaction-local setting the value reads back as '' and not NULL.
  `create function app_plie() returns uuid language sql stable parallel safe set search_path = ''
     as $f$ select nullif(current_setting('app.plie_id', true), '')::uuid $f$`,

  `create table plie (
     id uuid primary key, slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'), name text not null,
     vocabulary jsonb not null default '{}', settings jsonb not null default '{}', preset text,
     catalogue_revision int not null default 0, created_at timestamptz not null)`,
  'alter table plie enable row level security',
  'alter table plie force row level security',
  'create policy plie on plie to jalon_app using (id = (select app_plie())) with check (id = (select app_plie()))',
  'grant select, insert, update on plie to jalon_app',

  // ---------------------------------------------------------------- identity (no PLIE: allow-listed)
  `create table account (
     id uuid primary key, email text not null unique, password_hash text, display_name text not null, locale text not null default 'fr',
     platform_operator boolean not null default false, disabled_at timestamptz, created_at timestamptz not null)`,
  'grant select, insert, update on account to jalon_app',
  `create table session (
     id_hash text primary key, account_id uuid not null references account (id), created_at timestamptz not null,
     last_seen_at timestamptz not null, expires_at timestamptz not null)`,
  'create index session_account_idx on session (account_id)',
  'grant select, insert, update, delete on session to jalon_app',
  `create table one_time_link (
     token_hash text primary key, account_id uuid not null references account (id), purpose text not null,
     created_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz)`,
  'create index one_time_link_account_idx on one_time_link (account_id)',
  'grant select, insert, update on one_time_link to jalon_app',
  `create table login_attempt (
     id uuid primary key, email_hash text not null, ip text not null, at timestamptz not null, failed boolean not null)`,
  'create index login_attempt_email_idx on login_attempt (email_hash, at)',
  'create index login_attempt_ip_idx on login_attempt (ip, at)',
  'grant select, insert, delete on login_attempt to jalon_app',

  // ---------------------------------------------------------------- members and tokens
  `create table membership (
     plie_id uuid not null references plie (id), account_id uuid not null references account (id), roles text[] not null,
     active boolean not null default true, version int not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
     primary key (plie_id, account_id))`,
  'create index membership_account_idx on membership (account_id)',
  ...tenantTable('membership', ['insert', 'update']),
  `create table api_token (
     plie_id uuid not null references plie (id), id uuid not null, public_id text not null, name text not null, secret_hash text not null,
     scopes text[] not null, cidrs text[] not null default '{}', created_at timestamptz not null, created_by uuid not null,
     expires_at timestamptz not null, last_used_at timestamptz, revoked_at timestamptz,
     primary key (plie_id, id), unique (plie_id, public_id))`,
  ...tenantTable('api_token', ['insert', 'update']),
  tenantReference('api_token', 'created_by', 'membership', 'account_id'),

  // ---------------------------------------------------------------- forms
  `create table form (
     plie_id uuid not null references plie (id), id uuid not null, key text not null, kind text not null, title jsonb not null,
     created_at timestamptz not null, primary key (plie_id, id), unique (plie_id, key))`,
  ...tenantTable('form', ['insert', 'update']),
  `create table form_draft (
     plie_id uuid not null references plie (id), form_id uuid not null, definition jsonb not null, revision int not null,
     updated_at timestamptz not null, updated_by uuid not null, primary key (plie_id, form_id))`,
  ...tenantTable('form_draft', all),
  tenantReference('form_draft', 'form_id', 'form'),
  tenantReference('form_draft', 'updated_by', 'membership', 'account_id'),
  // Published versions are immutable: the application may add them, never change or remove them.
  `create table form_version (
     plie_id uuid not null references plie (id), id uuid not null, form_id uuid not null, number int not null, definition jsonb not null,
     hash text not null, changes jsonb not null default '[]', compatibility text not null, reason text not null,
     published_at timestamptz not null, published_by uuid, primary key (plie_id, id), unique (plie_id, form_id, number))`,
  ...tenantTable('form_version', ['insert']),
  tenantReference('form_version', 'form_id', 'form'),
  tenantReference('form_version', 'published_by', 'membership', 'account_id'),

  // ---------------------------------------------------------------- people and dossiers
  `create table participant (
     plie_id uuid not null references plie (id), id uuid not null, first_name text not null, last_name text not null, birth_date date,
     email text, phone text, commune text, statuses text[] not null default '{}', version int not null default 1,
     created_at timestamptz not null, updated_at timestamptz not null, primary key (plie_id, id))`,
  'create index participant_name_idx on participant (plie_id, last_name, id)',
  ...tenantTable('participant', ['insert', 'update']),
  `create table dossier (
     plie_id uuid not null references plie (id), id uuid not null, number text not null, participant_id uuid not null, referent_id uuid,
     prescriber_id uuid, status text not null, opened_at date not null, closed_at date, version int not null default 1,
     created_at timestamptz not null, updated_at timestamptz not null, primary key (plie_id, id), unique (plie_id, number))`,
  'create index dossier_referent_idx on dossier (plie_id, referent_id)',
  'create index dossier_prescriber_idx on dossier (plie_id, prescriber_id)',
  'create index dossier_opened_idx on dossier (plie_id, opened_at, id)',
  'create index dossier_updated_idx on dossier (plie_id, updated_at, id)',
  'create index dossier_participant_idx on dossier (plie_id, participant_id)',
  ...tenantTable('dossier', ['insert', 'update']),
  tenantReference('dossier', 'participant_id', 'participant'),
  tenantReference('dossier', 'referent_id', 'membership', 'account_id'),
  tenantReference('dossier', 'prescriber_id', 'membership', 'account_id'),
  `create table dossier_event (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, kind text not null, data jsonb not null,
     at timestamptz not null, actor_id uuid, primary key (plie_id, id))`,
  'create index dossier_event_dossier_idx on dossier_event (plie_id, dossier_id, at)',
  ...tenantTable('dossier_event', ['insert']),
  tenantReference('dossier_event', 'dossier_id', 'dossier'),

  // ---------------------------------------------------------------- answers
  // hidden: ids of fields answered, then hidden by a condition when it was submitted; kept, and inactive for ever.
  `create table submission (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, form_id uuid not null,
     form_version_id uuid not null, status text not null, answers jsonb not null, scores jsonb not null default '{}', total float8,
     lock int not null default 1, author_id uuid, created_at timestamptz not null, updated_at timestamptz not null,
     submitted_at timestamptz, hidden text[] not null default '{}', primary key (plie_id, id))`,
  'create index submission_dossier_idx on submission (plie_id, dossier_id, created_at)',
  'create index submission_form_idx on submission (plie_id, form_id, status, submitted_at, id)',
  ...tenantTable('submission', ['insert', 'update']),
  tenantReference('submission', 'dossier_id', 'dossier'),
  tenantReference('submission', 'form_id', 'form'),
  tenantReference('submission', 'form_version_id', 'form_version'),
  `create table answer_change (
     plie_id uuid not null references plie (id), id uuid not null, submission_id uuid not null, field_id text not null, answer jsonb,
     at timestamptz not null, by_id uuid, form_version_id uuid not null, primary key (plie_id, id))`,
  'create index answer_change_submission_idx on answer_change (plie_id, submission_id, at)',
  ...tenantTable('answer_change', ['insert']),
  tenantReference('answer_change', 'submission_id', 'submission'),
  // Typed copies of searchable answers: only types whose comparison is leakproof stay fast under a policy.
  `create table answer_index (
     plie_id uuid not null references plie (id), form_id uuid not null, field text not null, submission_id uuid not null, row_no int not null,
     text text, float8 float8, int8 int8, date date, boolean boolean, primary key (plie_id, submission_id, field, row_no))`,
  'create index answer_index_text_idx on answer_index (plie_id, form_id, field, text, submission_id) where text is not null',
  'create index answer_index_float8_idx on answer_index (plie_id, form_id, field, float8, submission_id) where float8 is not null',
  'create index answer_index_int8_idx on answer_index (plie_id, form_id, field, int8, submission_id) where int8 is not null',
  'create index answer_index_date_idx on answer_index (plie_id, form_id, field, date, submission_id) where date is not null',
  'create index answer_index_boolean_idx on answer_index (plie_id, form_id, field, boolean, submission_id) where boolean is not null',
  ...tenantTable('answer_index', all),
  tenantReference('answer_index', 'submission_id', 'submission'),
  tenantReference('answer_index', 'form_id', 'form'),

  // ---------------------------------------------------------------- work and training
  `create table work_contract (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, kind text not null, employer text not null,
     start_date date not null, signed_end_date date, actual_end_date date, weekly_hours float8, quota_percent float8, subsidised boolean,
     clause_hours float8, insertion_clause boolean not null default false, part_time_chosen boolean, same_employer boolean,
     annual_closing_only boolean, version int not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
     primary key (plie_id, id))`,
  'create index work_contract_dossier_idx on work_contract (plie_id, dossier_id)',
  ...tenantTable('work_contract', all),
  tenantReference('work_contract', 'dossier_id', 'dossier'),
  `create table training (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, kind text not null, title text not null,
     hours float8, start_date date not null, end_date date, title_obtained boolean, version int not null default 1,
     created_at timestamptz not null, updated_at timestamptz not null, primary key (plie_id, id))`,
  'create index training_dossier_idx on training (plie_id, dossier_id)',
  ...tenantTable('training', all),
  tenantReference('training', 'dossier_id', 'dossier'),

  // ---------------------------------------------------------------- exits
  `create table exit_decision (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, form_version_id uuid not null,
     outcome text not null, computed_outcome text, rule_id text, record jsonb not null, comment text,
     decided_at timestamptz not null, decided_by uuid not null, primary key (plie_id, id))`,
  'create index exit_decision_dossier_idx on exit_decision (plie_id, dossier_id, decided_at)',
  ...tenantTable('exit_decision', ['insert']),
  tenantReference('exit_decision', 'dossier_id', 'dossier'),
  tenantReference('exit_decision', 'form_version_id', 'form_version'),
  tenantReference('exit_decision', 'decided_by', 'membership', 'account_id'),

  `create table attachment (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, name text not null, mime text not null,
     size int8 not null, sha256 text not null, created_at timestamptz not null, created_by uuid not null, primary key (plie_id, id))`,
  'create index attachment_dossier_idx on attachment (plie_id, dossier_id)',
  ...tenantTable('attachment', ['insert']),
  tenantReference('attachment', 'dossier_id', 'dossier'),

  // ---------------------------------------------------------------- the record of what happened
  `create table idempotency_key (
     plie_id uuid not null references plie (id), caller text not null, key uuid not null, action text not null, request_hash text not null,
     result jsonb, created_at timestamptz not null, primary key (plie_id, caller, key))`,
  'create index idempotency_key_age_idx on idempotency_key (plie_id, created_at)',
  ...tenantTable('idempotency_key', all),
  // Append-only: INSERT and SELECT, nothing else (J2). Events outside any PLIE (sign-in) carry the nil id, which no PLIE has.
  `create table audit_entry (
     plie_id uuid not null, id uuid not null, at timestamptz not null, request_id text not null, actor_id uuid, actor_kind text not null,
     roles text[] not null default '{}', token_id uuid, action text not null, object_type text, object_id uuid, result text not null,
     primary key (plie_id, id))`,
  'create index audit_entry_at_idx on audit_entry (plie_id, at)',
  'create index audit_entry_object_idx on audit_entry (plie_id, object_id, at)',
  'alter table audit_entry enable row level security',
  'alter table audit_entry force row level security',
  `create policy plie on audit_entry to jalon_app using (plie_id = (select app_plie()))
     with check (plie_id = (select app_plie()) or plie_id = '00000000-0000-0000-0000-000000000000')`,
  'grant select, insert on audit_entry to jalon_app',
  `create table outbox (
     plie_id uuid not null references plie (id), id uuid not null, topic text not null, payload jsonb not null, created_at timestamptz not null,
     processed_at timestamptz, primary key (plie_id, id))`,
  'create index outbox_pending_idx on outbox (plie_id, created_at) where processed_at is null',
  ...tenantTable('outbox', ['insert', 'update']),

  // ---------------------------------------------------------------- the only ways in before the PLIE is known (B6: at most five)
  `create function auth_plie_by_slug(wanted text) returns uuid language sql stable security definer set search_path = ''
     as $f$ select id from public.plie where slug = wanted $f$`,
  `create function auth_memberships(account uuid) returns table (plie_id uuid, slug text, name text, roles text[])
     language sql stable security definer set search_path = ''
     as $f$ select m.plie_id, p.slug, p.name, m.roles from public.membership m join public.plie p on p.id = m.plie_id
            where m.account_id = account and m.active order by p.name $f$`,
  `create function auth_token(wanted text) returns table (plie_id uuid, id uuid, secret_hash text, scopes text[], cidrs text[], expires_at timestamptz, revoked_at timestamptz)
     language sql stable security definer set search_path = ''
     as $f$ select t.plie_id, t.id, t.secret_hash, t.scopes, t.cidrs, t.expires_at, t.revoked_at from public.api_token t where t.public_id = wanted $f$`,
  'revoke all on function auth_plie_by_slug(text), auth_memberships(uuid), auth_token(text) from public',
  'grant execute on function auth_plie_by_slug(text), auth_memberships(uuid), auth_token(text) to jalon_app',
]
