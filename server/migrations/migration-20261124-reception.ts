import { Migration } from '@mikro-orm/migrations'

/**
 * A prescription sent by somebody with an account of the PLIE, and how one typed by the coordination came. Files joined after it was
 * received need no link.
 */
export class Migration20261124Reception extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `alter table prescription
     drop constraint prescription_channel_check, drop constraint prescription_check2,
     add constraint prescription_channel_check check (channel in ('LINK', 'SELF', 'API', 'OFFICE', 'ACCOUNT')),
     add constraint prescription_sent_by_check check ((sent_by is not null) = (channel in ('OFFICE', 'ACCOUNT'))),
     add column means text check (means in ('PAPER', 'PHONE', 'EMAIL', 'VISIT')),
     add constraint prescription_means_office_check check (means is null or channel = 'OFFICE')`,
  'create index prescription_sent_by_idx on prescription (plie_id, sent_by, submitted_at) where sent_by is not null',
  `alter table prescription_file alter column link_id drop not null,
     add constraint prescription_file_whose_check check (link_id is not null or prescription_id is not null)`,
]
