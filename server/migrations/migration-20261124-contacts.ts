import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** Interviews and contacts of a dossier, appointments included. */
export class Migration20261124Contacts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  // at_time: HH:MM in the time zone of the PLIE. minutes: length, of what was held only. other_minutes: time spent besides.
  // recorded_at: when what became of it was written down; for an appointment, when it was made.
  `create table contact (
     plie_id uuid not null references plie (id), id uuid not null, dossier_id uuid not null, on_day date not null,
     at_time text check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), channel text not null, presence text not null,
     minutes int check (minutes > 0), other_minutes int check (other_minutes > 0), reason text not null, note text,
     signature_id uuid, recorded_at timestamptz not null, recorded_by uuid, version int not null default 1,
     created_at timestamptz not null, updated_at timestamptz not null, primary key (plie_id, id),
     check (presence = 'seen' or (minutes is null and signature_id is null)))`,
  'create index contact_dossier_idx on contact (plie_id, dossier_id, on_day desc, id)',
  'create index contact_day_idx on contact (plie_id, on_day)',
  `create index contact_absence_idx on contact (plie_id, dossier_id, on_day) where presence = 'unjustified_absence'`,
  ...tenantTable('contact', ['insert', 'update', 'delete']),
  tenantReference('contact', 'dossier_id', 'dossier'),
  tenantReference('contact', 'signature_id', 'attachment'),
  tenantReference('contact', 'recorded_by', 'membership', 'account_id'),
]
