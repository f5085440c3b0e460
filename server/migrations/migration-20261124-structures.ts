import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Organisations that employ the référents of a PLIE, and who worked where when. */
export class Migration20261124Structures extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const KEY = 'plie_id uuid not null references plie (id), id uuid not null'

const statements: string[] = [
  // closed_on: first day it works for the PLIE no more.
  `create table structure (
     ${KEY}, name text not null, kind text not null, communes text[] not null, closed_on date, version int not null,
     created_at timestamptz not null, updated_at timestamptz not null, primary key (plie_id, id))`,
  'create unique index structure_name_idx on structure (plie_id, lower(name))',
  ...tenantTable('structure', ['insert', 'update']),

  // until_day: last day, included; null: still there.
  `create table structure_spell (
     ${KEY}, account_id uuid not null, structure_id uuid not null, from_day date not null, until_day date,
     primary key (plie_id, id), check (until_day >= from_day))`,
  'create unique index structure_spell_now_idx on structure_spell (plie_id, account_id) where until_day is null',
  'create index structure_spell_structure_idx on structure_spell (plie_id, structure_id)',
  ...tenantTable('structure_spell', ['insert', 'update', 'delete']),
  tenantReference('structure_spell', 'account_id', 'membership', 'account_id'),
  tenantReference('structure_spell', 'structure_id', 'structure'),
]
