import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** The life of a dossier: when it was admitted, standbys, suspensions, who followed it, every act with its reason, documents seen. */
export class Migration20261124Journeys extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const KEY = 'plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null'

const statements: string[] = [
  // admitted_on: null before the entry is decided. Dossiers of before were opened as followed: their clock runs from that day.
  'alter table dossier add column admitted_on date, add column status_before_exit text',
  `update dossier set admitted_on = opened_at where status in ('active', 'standby', 'in_job_follow_up', 'exit_proposed', 'exited')`,
  `update dossier set status_before_exit = 'active' where status = 'exit_proposed'`,

  // status: ASKED and DECLINED ones never lasted a day. reason: an id of the PLIE's settings.
  `create table standby (
     ${KEY}, status text not null check (status in ('ASKED', 'DECLINED', 'OPEN', 'ENDED')), reason text not null, comment text,
     from_day date not null, until_day date, ended_on date, extensions int not null default 0, asked_at timestamptz not null,
     asked_by uuid, primary key (plie_id, id), check (until_day is null or until_day >= from_day),
     check ((status = 'ENDED') = (ended_on is not null)))`,
  'create index standby_dossier_idx on standby (plie_id, dossier_id, from_day)',
  `create unique index standby_one_open on standby (plie_id, dossier_id) where status = 'OPEN'`,
  `create unique index standby_one_asked on standby (plie_id, dossier_id) where status = 'ASKED'`,
  ...tenantTable('standby', ['insert', 'update']),
  tenantReference('standby', 'dossier_id', 'dossier'),
  tenantReference('standby', 'asked_by', 'membership', 'account_id'),

  `create table suspension (
     ${KEY}, reason text not null, from_day date not null, until_day date, primary key (plie_id, id),
     check (until_day is null or until_day >= from_day))`,
  'create index suspension_dossier_idx on suspension (plie_id, dossier_id, from_day)',
  'create unique index suspension_one_open on suspension (plie_id, dossier_id) where until_day is null',
  ...tenantTable('suspension', ['insert', 'update']),
  tenantReference('suspension', 'dossier_id', 'dossier'),

  // body_name: as the PLIE called it that day. overridden: needs gone over, with the reason.
  `create table journey_act (
     ${KEY}, act text not null, from_status text not null, to_status text not null, on_day date not null, body text,
     body_name text, reason text, overridden text[] not null default '{}', at timestamptz not null, by_id uuid,
     primary key (plie_id, id))`,
  'create index journey_act_dossier_idx on journey_act (plie_id, dossier_id, at, id)',
  ...tenantTable('journey_act', ['insert']),
  tenantReference('journey_act', 'dossier_id', 'dossier'),
  tenantReference('journey_act', 'by_id', 'membership', 'account_id'),

  // until_day: last day, included; null for who follows it now.
  `create table referent_spell (
     ${KEY}, referent_id uuid not null, from_day date not null, until_day date, primary key (plie_id, id))`,
  'create index referent_spell_dossier_idx on referent_spell (plie_id, dossier_id, from_day)',
  'create index referent_spell_referent_idx on referent_spell (plie_id, referent_id, from_day)',
  'create unique index referent_spell_one_open on referent_spell (plie_id, dossier_id) where until_day is null',
  ...tenantTable('referent_spell', ['insert', 'update']),
  tenantReference('referent_spell', 'dossier_id', 'dossier'),
  tenantReference('referent_spell', 'referent_id', 'membership', 'account_id'),
  `insert into referent_spell (plie_id, id, dossier_id, referent_id, from_day)
     select plie_id, gen_random_uuid(), id, referent_id, opened_at from dossier where referent_id is not null`,

  // document: in the words of the PLIE's settings that day. Seen, not kept: a copy is an attachment, and optional.
  `create table entry_evidence (
     ${KEY}, document text not null, seen_on date not null, seen_by uuid, primary key (plie_id, id),
     unique (plie_id, dossier_id, document))`,
  ...tenantTable('entry_evidence', ['insert', 'delete']),
  tenantReference('entry_evidence', 'dossier_id', 'dossier'),
  tenantReference('entry_evidence', 'seen_by', 'membership', 'account_id'),
]
