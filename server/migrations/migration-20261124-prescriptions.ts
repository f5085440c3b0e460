import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Prescriptions sent through a public link, without an account, and the links themselves. */
export class Migration20261124Prescriptions extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  // token: in clear, because the back office shows the address again; it lets somebody send, never read.
  `create table prescription_link (
     plie_id uuid not null references plie (id), id uuid not null, token text not null, form_id uuid not null, label text not null,
     language text not null check (language in ('fr', 'en')), opens_on date, expires_on date, created_at timestamptz not null,
     created_by uuid not null, revoked_at timestamptz, primary key (plie_id, id), unique (plie_id, token))`,
  ...tenantTable('prescription_link', ['insert', 'update']),
  tenantReference('prescription_link', 'form_id', 'form'),
  tenantReference('prescription_link', 'created_by', 'membership', 'account_id'),

  // receipt_hash: what the prescriber was given to follow it, never kept itself.
  // person, prescriber: read out of the answers for the list; record: what the eligibility rules said that day, null without rules.
  `create table prescription (
     plie_id uuid not null references plie (id), id uuid not null, link_id uuid not null, form_id uuid not null,
     form_version_id uuid not null, answers jsonb not null, person jsonb not null, prescriber jsonb not null, record jsonb,
     receipt_hash text not null, status text not null check (status in ('RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'REJECTED')),
     feedback text, lock int not null default 1, submitted_at timestamptz not null, updated_at timestamptz not null,
     decided_at timestamptz, decided_by uuid, dossier_id uuid, primary key (plie_id, id), unique (plie_id, receipt_hash))`,
  'create index prescription_submitted_idx on prescription (plie_id, submitted_at, id)',
  'create index prescription_link_idx on prescription (plie_id, link_id)',
  'create index prescription_dossier_idx on prescription (plie_id, dossier_id)',
  ...tenantTable('prescription', ['insert', 'update']),
  tenantReference('prescription', 'link_id', 'prescription_link'),
  tenantReference('prescription', 'form_id', 'form'),
  tenantReference('prescription', 'form_version_id', 'form_version'),
  tenantReference('prescription', 'decided_by', 'membership', 'account_id'),
  tenantReference('prescription', 'dossier_id', 'dossier'),

  // prescription_id: null until the prescription is sent; such files are bounded and purged.
  `create table prescription_file (
     plie_id uuid not null references plie (id), id uuid not null, link_id uuid not null, prescription_id uuid, name text not null,
     mime text not null, size int8 not null, sha256 text not null, created_at timestamptz not null, primary key (plie_id, id))`,
  'create index prescription_file_prescription_idx on prescription_file (plie_id, prescription_id)',
  'create index prescription_file_unsent_idx on prescription_file (plie_id, link_id, created_at) where prescription_id is null',
  ...tenantTable('prescription_file', ['insert', 'update', 'delete']),
  tenantReference('prescription_file', 'link_id', 'prescription_link'),
  tenantReference('prescription_file', 'prescription_id', 'prescription'),

  // Counts what networks ask of links that may not exist: of no PLIE, like failed sign-ins.
  `create table prescription_attempt (
     id uuid primary key, link_hash text not null, network text not null, act text not null, at timestamptz not null)`,
  'create index prescription_attempt_network_idx on prescription_attempt (network, at)',
  'create index prescription_attempt_link_idx on prescription_attempt (link_hash, at)',
  'create index prescription_attempt_at_idx on prescription_attempt (at)',
  'grant select, insert, update, delete on prescription_attempt to jalon_app',
]
