import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/**
 * Forms under way taken to a newer version, with what takes them back; and what each form was made from. A form installed from the
 * preset of its PLIE is known by its first version, which nobody published: it is the reference as it was.
 */
export class Migration20261124AnswerMigration extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `create table answer_migration (
     plie_id uuid not null references plie (id), id uuid not null, form_id uuid not null, to_version_id uuid not null,
     plan jsonb not null, at timestamptz not null, by_id uuid, undone_at timestamptz, undone_by uuid, primary key (plie_id, id))`,
  'create index answer_migration_form_idx on answer_migration (plie_id, form_id, at)',
  ...tenantTable('answer_migration', ['insert', 'update']),
  tenantReference('answer_migration', 'form_id', 'form'),
  tenantReference('answer_migration', 'to_version_id', 'form_version'),
  tenantReference('answer_migration', 'by_id', 'membership', 'account_id'),
  tenantReference('answer_migration', 'undone_by', 'membership', 'account_id'),

  `create table migrated_answers (
     plie_id uuid not null references plie (id), migration_id uuid not null, submission_id uuid not null, from_version_id uuid not null,
     undo jsonb not null, set_aside jsonb not null, moved jsonb not null, replaced jsonb not null default '{}',
     state text not null default 'MOVED' check (state in ('MOVED', 'BACK', 'SUBMITTED', 'CLOSED', 'MOVED_AGAIN')),
     primary key (plie_id, migration_id, submission_id))`,
  'create index migrated_answers_submission_idx on migrated_answers (plie_id, submission_id)',
  ...tenantTable('migrated_answers', ['insert', 'update']),
  tenantReference('migrated_answers', 'migration_id', 'answer_migration'),
  tenantReference('migrated_answers', 'submission_id', 'submission'),
  tenantReference('migrated_answers', 'from_version_id', 'form_version'),

  'alter table publication_request add column plan jsonb',

  `create table form_origin (
     plie_id uuid not null references plie (id), form_id uuid not null, template text not null, base jsonb not null, hash text not null,
     draft_base jsonb, dismissed jsonb not null default '{}', taken_at timestamptz not null, primary key (plie_id, form_id))`,
  ...tenantTable('form_origin', ['insert', 'update']),
  tenantReference('form_origin', 'form_id', 'form'),
  `insert into form_origin (plie_id, form_id, template, base, hash, taken_at)
   select f.plie_id, f.id, p.preset || '/' || f.key, v.definition, v.hash, v.published_at
   from form f join plie p on p.id = f.plie_id and p.preset is not null
     join form_version v on v.plie_id = f.plie_id and v.form_id = f.id and v.number = 1 and v.published_by is null`,
]
