import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Publications that wait for a second person. What was asked is never removed; only its end is written. */
export class Migration20261124PublicationRequest extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `create table publication_request (
     plie_id uuid not null references plie (id), id uuid not null, form_id uuid not null, revision int not null, reason text not null,
     status text not null check (status in ('PENDING', 'APPROVED', 'SENT_BACK', 'WITHDRAWN', 'CANCELLED')),
     requested_at timestamptz not null, requested_by uuid not null, settled_at timestamptz, settled_by uuid, answer text,
     form_version_id uuid, primary key (plie_id, id), check ((status = 'PENDING') = (settled_at is null)))`,
  "create unique index publication_request_pending_idx on publication_request (plie_id, form_id) where status = 'PENDING'",
  'create index publication_request_form_idx on publication_request (plie_id, form_id, requested_at)',
  ...tenantTable('publication_request', ['insert', 'update']),
  tenantReference('publication_request', 'form_id', 'form'),
  tenantReference('publication_request', 'requested_by', 'membership', 'account_id'),
  tenantReference('publication_request', 'settled_by', 'membership', 'account_id'),
  tenantReference('publication_request', 'form_version_id', 'form_version'),
]
