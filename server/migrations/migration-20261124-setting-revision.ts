import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Two administrators who change the same part of the settings of their PLIE: the second is told, and by whom it was changed. */
export class Migration20261124SettingRevision extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `create table setting_revision (
     plie_id uuid not null references plie (id), section text not null, revision int not null, changed_at timestamptz not null,
     changed_by uuid, primary key (plie_id, section))`,
  ...tenantTable('setting_revision', ['insert', 'update']),
  tenantReference('setting_revision', 'changed_by', 'membership', 'account_id'),
]
