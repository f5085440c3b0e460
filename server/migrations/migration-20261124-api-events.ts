import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** What other systems are told of: the journal read in order of commit, webhooks, and what tokens may be held to. */
export class Migration20261124ApiEvents extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  // ---------------------------------------------------------------- the journal (server/decisions/0009)
  // Added to every transaction number: a dump restored on another cluster starts again from small ones.
  `create function journal_shift() returns int8 language sql immutable parallel safe set search_path = '' as 'select 0::int8'`,
  `create function journal_now() returns int8 language sql volatile set search_path = ''
     as 'select public.journal_shift() + pg_current_xact_id()::text::int8'`,
  // Every transaction below this one has ended: what is written later can only come after.
  `create function journal_horizon() returns int8 language sql stable set search_path = ''
     as 'select public.journal_shift() + pg_snapshot_xmin(pg_current_snapshot())::text::int8'`,
  // xact 0: written before there was an order.
  'alter table outbox add column xact int8 not null default 0',
  'alter table outbox alter column xact set default journal_now()',
  'create index outbox_journal_idx on outbox (plie_id, xact, id)',

  // ---------------------------------------------------------------- webhooks
  // kinds: empty means every kind. cursor_id: last event received, null from the beginning. batch_*: what is being sent, the same
  // until it is received. claimed_until: another server leaves it alone until then. disabled_at: given up, after `failures` in a row.
  `create table webhook (
     plie_id uuid not null references plie (id), id uuid not null, name text not null, url text not null, kinds text[] not null default '{}',
     secret text not null, former_secret text, former_until timestamptz, paused boolean not null default false, cursor_id uuid,
     batch_id uuid, batch_until uuid, claim_id uuid, claimed_until timestamptz, failures int not null default 0,
     next_attempt_at timestamptz not null, disabled_at timestamptz, disabled_reason text, version int not null default 1,
     created_at timestamptz not null, created_by uuid, updated_at timestamptz not null, primary key (plie_id, id))`,
  'create index webhook_due_idx on webhook (next_attempt_at) where not paused and disabled_at is null',
  ...tenantTable('webhook', ['insert', 'update', 'delete']),
  tenantReference('webhook', 'created_by', 'membership', 'account_id'),
  // status: what the receiver answered, null when it did not. ms: how long it took. error: a code of ours. excerpt: of its answer.
  `create table webhook_delivery (
     plie_id uuid not null references plie (id), id uuid not null, webhook_id uuid not null, batch_id uuid not null, trial boolean not null,
     attempt int not null, events int not null, at timestamptz not null, ms int not null, delivered boolean not null, status int,
     error text, excerpt text, primary key (plie_id, id),
     constraint webhook_delivery_webhook_id_fk foreign key (plie_id, webhook_id) references webhook (plie_id, id) on delete cascade)`,
  'create index webhook_delivery_hook_idx on webhook_delivery (plie_id, webhook_id, at desc, id desc)',
  'create index webhook_delivery_age_idx on webhook_delivery (plie_id, at)',
  ...tenantTable('webhook_delivery', ['insert', 'delete']),
  // Which PLIEs have something to send: asked by the sender, which serves them all, one at a time.
  `create function due_webhooks(moment timestamptz) returns table (plie_id uuid, slug text) language sql stable security definer set search_path = ''
     as $f$ select distinct w.plie_id, p.slug from public.webhook w join public.plie p on p.id = w.plie_id
            where not w.paused and w.disabled_at is null and w.next_attempt_at <= moment
              and (w.claimed_until is null or w.claimed_until <= moment)
              and exists (select from public.outbox o where o.plie_id = w.plie_id and o.xact < public.journal_horizon()
                and (w.cursor_id is null or (o.xact, o.id) > (select e.xact, e.id from public.outbox e where e.plie_id = w.plie_id and e.id = w.cursor_id))) $f$`,
  'revoke all on function due_webhooks(timestamptz) from public',
  'grant execute on function due_webhooks(timestamptz) to jalon_app',

  // ---------------------------------------------------------------- tokens
  // form_ids: answers to these forms only, empty for all. former_*: the secret before the last rotation and how long it still opens.
  `alter table api_token add column form_ids uuid[] not null default '{}', add column per_minute int not null default 400,
     add column former_hash text, add column former_until timestamptz, add column rotated_at timestamptz,
     add column last_used_from text`,
  'drop function auth_token(text)',
  `create function auth_token(wanted text) returns table (plie_id uuid, id uuid, secret_hash text, former_hash text, former_until timestamptz,
       scopes text[], form_ids uuid[], cidrs text[], per_minute int, expires_at timestamptz, revoked_at timestamptz)
     language sql stable security definer set search_path = ''
     as $f$ select t.plie_id, t.id, t.secret_hash, t.former_hash, t.former_until, t.scopes, t.form_ids, t.cidrs, t.per_minute, t.expires_at, t.revoked_at
            from public.api_token t where t.public_id = wanted $f$`,
  'revoke all on function auth_token(text) from public',
  'grant execute on function auth_token(text) to jalon_app',
]
