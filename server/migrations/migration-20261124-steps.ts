import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Étapes of a journey, the files that prove them, what was decided of each. */
export class Migration20261124Steps extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const KEY = 'plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null'

const statements: string[] = [
  // family: an option of the PLIE's sheet; family_label: its name the day it was chosen. reason: why it was abandoned.
  `create table step (
     ${KEY}, status text not null check (status in ('planned', 'positioned', 'running', 'done', 'validated', 'abandoned')),
     family text, family_label jsonb, accompaniment boolean not null, label text not null, operator text,
     programme boolean not null, planned_start date, planned_end date, real_start date, real_end date, hours float8,
     objective text, reason text, mid_review_on date, mid_review text, final_review_on date, final_review text, sheet_id uuid,
     validated_on date, version int not null, created_at timestamptz not null, updated_at timestamptz not null,
     primary key (plie_id, id), check (planned_end >= planned_start), check (real_end >= real_start),
     check (real_end is null or real_start is not null), check ((status = 'validated') = (validated_on is not null)))`,
  'create index step_dossier_idx on step (plie_id, dossier_id)',
  ...tenantTable('step', ['insert', 'update']),
  tenantReference('step', 'dossier_id', 'dossier'),
  tenantReference('step', 'sheet_id', 'submission'),

  // slot: a field of the validation sheet.
  `create table step_evidence (
     ${KEY}, step_id uuid not null, attachment_id uuid not null, slot text not null, added_at timestamptz not null,
     added_by uuid, primary key (plie_id, id), unique (plie_id, step_id, slot, attachment_id))`,
  'create index step_evidence_dossier_idx on step_evidence (plie_id, dossier_id)',
  ...tenantTable('step_evidence', ['insert', 'delete']),
  tenantReference('step_evidence', 'dossier_id', 'dossier'),
  tenantReference('step_evidence', 'step_id', 'step'),
  tenantReference('step_evidence', 'attachment_id', 'attachment'),
  tenantReference('step_evidence', 'added_by', 'membership', 'account_id'),

  // computed: what the rules said; null: they could not tell. record: their whole trace, never worked out again.
  `create table step_decision (
     ${KEY}, step_id uuid not null, submission_id uuid not null, form_version_id uuid not null, validated boolean not null,
     computed boolean, record jsonb not null, comment text, decided_at timestamptz not null, decided_by uuid,
     primary key (plie_id, id))`,
  'create index step_decision_step_idx on step_decision (plie_id, step_id, decided_at)',
  ...tenantTable('step_decision', ['insert']),
  tenantReference('step_decision', 'dossier_id', 'dossier'),
  tenantReference('step_decision', 'step_id', 'step'),
  tenantReference('step_decision', 'submission_id', 'submission'),
  tenantReference('step_decision', 'form_version_id', 'form_version'),
  tenantReference('step_decision', 'decided_by', 'membership', 'account_id'),
]
