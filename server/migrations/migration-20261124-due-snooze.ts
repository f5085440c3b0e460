import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** What somebody put off of what a dossier waits for. */
export class Migration20261124DueSnooze extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  // item: key of what is due. until_day: first day it is told again. due_on: day it was due then; with another one it is told at once.
  `create table due_snooze (
     plie_id uuid not null references plie (id), dossier_id uuid not null, item text not null, until_day date not null,
     due_on date not null, word text, at timestamptz not null, by_id uuid, primary key (plie_id, dossier_id, item))`,
  ...tenantTable('due_snooze', ['insert', 'update']),
  tenantReference('due_snooze', 'dossier_id', 'dossier'),
  tenantReference('due_snooze', 'by_id', 'membership', 'account_id'),
  // The days of each status are read for whole caseloads.
  'create index journey_act_move_idx on journey_act (plie_id, dossier_id, to_status, at desc) where from_status <> to_status',
]
