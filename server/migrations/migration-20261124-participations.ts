import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** FSE+ operations of a PLIE, and who was in each. */
export class Migration20261124Participations extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const KEY = 'plie_id uuid not null references plie (id), id uuid not null'
const STAMPS =
  'version int not null, created_at timestamptz not null, updated_at timestamptz not null, primary key (plie_id, id)'

const statements: string[] = [
  // closed_on: nobody enters any more.
  `create table fse_operation (
     ${KEY}, operation_number text not null, label text not null, first_day date not null, last_day date not null,
     operator text, closed_on date, ${STAMPS}, check (last_day >= first_day))`,
  'create unique index fse_operation_number_idx on fse_operation (plie_id, lower(operation_number))',
  ...tenantTable('fse_operation', ['insert', 'update']),

  // One per person and operation (domain.md §8.5). dossier_id: the journey it goes on in, the last after a return.
  // entry: the person on the day of the first entry. missing: mandatory questions without an answer.
  `create table participation (
     ${KEY}, operation_id uuid not null, participant_id uuid not null, dossier_id uuid not null, entered_on date not null,
     exited_on date, entry jsonb not null, missing text[] not null, ${STAMPS}, check (exited_on >= entered_on),
     unique (plie_id, operation_id, participant_id))`,
  'create index participation_participant_idx on participation (plie_id, participant_id)',
  'create index participation_dossier_idx on participation (plie_id, dossier_id)',
  ...tenantTable('participation', ['insert', 'update', 'delete']),
  tenantReference('participation', 'operation_id', 'fse_operation'),
  tenantReference('participation', 'participant_id', 'participant'),
  tenantReference('participation', 'dossier_id', 'dossier'),
]
