import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Signatures under engagement contracts, one a signatory and contract. */
export class Migration20261124Engagement extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `create table contract_signature (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, submission_id uuid not null,
     signatory text not null, name text, means text not null check (means in ('drawn', 'paper')), on_day date not null,
     drawing_id uuid, recorded_at timestamptz not null, recorded_by uuid not null, primary key (plie_id, id),
     unique (plie_id, submission_id, signatory), check ((means = 'drawn') = (drawing_id is not null)))`,
  'create index contract_signature_dossier_idx on contract_signature (plie_id, dossier_id)',
  'create index contract_signature_drawing_idx on contract_signature (plie_id, drawing_id)',
  // A signature is never changed nor taken away.
  ...tenantTable('contract_signature', ['insert']),
  tenantReference('contract_signature', 'dossier_id', 'dossier'),
  tenantReference('contract_signature', 'submission_id', 'submission'),
  tenantReference('contract_signature', 'drawing_id', 'attachment'),
  tenantReference('contract_signature', 'recorded_by', 'membership', 'account_id'),
]
