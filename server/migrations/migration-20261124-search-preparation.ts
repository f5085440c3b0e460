import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Fields that became searchable, whose answers given before are being copied into the search index. */
export class Migration20261124SearchPreparation extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  // after_id: last submission copied, null before the first. done_at: null while it is under way.
  `create table search_preparation (
     plie_id uuid not null references plie (id), id uuid not null, form_id uuid not null, fields text[] not null,
     after_id uuid, copied int not null default 0, total int not null, started_at timestamptz not null, done_at timestamptz,
     primary key (plie_id, id))`,
  'create index search_preparation_form_idx on search_preparation (plie_id, form_id) where done_at is null',
  ...tenantTable('search_preparation', ['insert', 'update']),
  tenantReference('search_preparation', 'form_id', 'form'),
]
