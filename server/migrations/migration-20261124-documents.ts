import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Documents of a dossier with their versions; files whose bytes arrived, and those that tell of health or social situation. */
export class Migration20261124Documents extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  // stored_at: when its bytes arrived; null until then, and a row that stays so is swept away. sensitive: health or social situation.
  'alter table attachment add column stored_at timestamptz, add column sensitive boolean not null default false',
  'update attachment set stored_at = created_at',
  `update attachment a set sensitive = true
     from submission s join form_version v on v.plie_id = s.plie_id and v.id = s.form_version_id,
       jsonb_path_query(v.definition, '$.** ? (@.sensitivity == "health" || @.sensitivity == "social").id') field,
       jsonb_path_query(s.answers, '$.** ? (@.type() == "object")') part, jsonb_each(part) given
     where a.plie_id = s.plie_id and a.dossier_id = s.dossier_id and given.key = field #>> '{}'
       and position(a.id::text in given.value::text) > 0`,
  'grant update (stored_at, sensitive), delete on attachment to jalon_app',
  'create index attachment_size_idx on attachment (plie_id) include (id, size)',
  // A file swept away is looked for where it may be held.
  'create index contact_signature_idx on contact (plie_id, signature_id)',
  'create index step_evidence_attachment_idx on step_evidence (plie_id, attachment_id)',
  'create index attachment_unfinished_idx on attachment (plie_id, created_at) where stored_at is null',

  // kind: of the closed list of schema/documents. label: in the depositor's words; null: the kind says enough.
  `create table document (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, kind text not null, label text,
     sensitive boolean not null, withdrawn_at timestamptz, withdrawn_by uuid, withdrawn_reason text, version int not null default 1,
     created_at timestamptz not null, updated_at timestamptz not null, primary key (plie_id, id),
     unique (plie_id, dossier_id, id), check ((withdrawn_at is null) = (withdrawn_reason is null)))`,
  ...tenantTable('document', ['insert', 'update']),
  tenantReference('document', 'dossier_id', 'dossier'),
  tenantReference('document', 'withdrawn_by', 'membership', 'account_id'),

  // Append-only: a former version stays as it was.
  `create table document_version (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, document_id uuid not null,
     number int not null check (number > 0), attachment_id uuid not null, added_at timestamptz not null, added_by uuid,
     primary key (plie_id, id), unique (plie_id, document_id, number), unique (plie_id, attachment_id))`,
  ...tenantTable('document_version', ['insert']),
  `alter table document_version add constraint document_version_document_fk
     foreign key (plie_id, dossier_id, document_id) references document (plie_id, dossier_id, id)`,
  tenantReference('document_version', 'attachment_id', 'attachment'),
  tenantReference('document_version', 'added_by', 'membership', 'account_id'),

  // A copy of what was seen at the entry, when one was kept; null: the paper was seen and handed back.
  'alter table entry_evidence add column document_id uuid',
  'grant update (document_id) on entry_evidence to jalon_app',
  `alter table entry_evidence add constraint entry_evidence_document_fk
     foreign key (plie_id, dossier_id, document_id) references document (plie_id, dossier_id, id)`,
]
