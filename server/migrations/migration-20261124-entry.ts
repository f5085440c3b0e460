import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** How a prescription came, what its prescriber was asked, what the rules said when it was decided, the papers seen. */
export class Migration20261124Entry extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `alter table prescription_link
     add column audience text not null default 'PRESCRIBER' check (audience in ('PRESCRIBER', 'PERSON'))`,

  // channel: how it came. link_id: of LINK and SELF; token_id, then sent_by: who sent the others.
  // checked_record, decided_reason: what the rules said the day it was accepted, and why that was gone over.
  // pieces: keys of the pieces joined, by their titles.
  `alter table prescription
     add column channel text not null default 'LINK' check (channel in ('LINK', 'SELF', 'API', 'OFFICE')),
     add column token_id uuid, add column sent_by uuid, add column checked_record jsonb, add column decided_reason text,
     add column eligibility text not null default 'NO_RULES'
       check (eligibility in ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN', 'NO_RULES')),
     add column pieces text[] not null default '{}',
     add column name_keys text[] not null generated always as
       (keys_of_name(coalesce(person ->> 'lastName', '')) || keys_of_name(coalesce(person ->> 'firstName', ''))) stored,
     alter column link_id drop not null, alter column receipt_hash drop not null,
     add check ((link_id is not null) = (channel in ('LINK', 'SELF'))),
     add check ((token_id is not null) = (channel = 'API')), add check ((sent_by is not null) = (channel = 'OFFICE')),
     drop constraint prescription_status_check,
     add constraint prescription_status_check
       check (status in ('RECEIVED', 'IN_REVIEW', 'AWAITING_ANSWER', 'ACCEPTED', 'REJECTED'))`,
  `update prescription set eligibility = case
     when record is null then 'NO_RULES' when record ->> 'verdict' = 'undecided' then 'UNKNOWN'
     when record ->> 'outcome' = 'eligible' then 'ELIGIBLE' else 'NOT_ELIGIBLE' end`,
  'create index prescription_status_idx on prescription (plie_id, status, submitted_at)',
  tenantReference('prescription', 'token_id', 'api_token'),
  tenantReference('prescription', 'sent_by', 'membership', 'account_id'),

  // answer: null until whoever sent the prescription has answered.
  `create table prescription_request (
     plie_id uuid not null references plie (id), id uuid not null, prescription_id uuid not null, question text not null,
     asked_at timestamptz not null, asked_by uuid not null, answer text, answered_at timestamptz, primary key (plie_id, id),
     check ((answer is null) = (answered_at is null)))`,
  'create index prescription_request_idx on prescription_request (plie_id, prescription_id, asked_at)',
  'create unique index prescription_request_one_open on prescription_request (plie_id, prescription_id) where answer is null',
  ...tenantTable('prescription_request', ['insert', 'update']),
  tenantReference('prescription_request', 'prescription_id', 'prescription'),
  tenantReference('prescription_request', 'asked_by', 'membership', 'account_id'),

  // document: in the words it was asked with; seen, no copy kept.
  `create table prescription_piece (
     plie_id uuid not null references plie (id), id uuid not null, prescription_id uuid not null, document text not null,
     seen_on date not null, seen_by uuid not null, primary key (plie_id, id), unique (plie_id, prescription_id, document))`,
  ...tenantTable('prescription_piece', ['insert', 'delete']),
  tenantReference('prescription_piece', 'prescription_id', 'prescription'),
  tenantReference('prescription_piece', 'seen_by', 'membership', 'account_id'),
]
