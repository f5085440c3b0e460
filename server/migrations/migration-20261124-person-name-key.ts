import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/**
 * The keys of a name one by one: under row-level security only leakproof operators reach an index, text equality among them and the
 * overlap of two arrays not. Kept by the database with every name, whoever writes it.
 */
export class Migration20261124PersonNameKey extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `create table person_name_key (
     plie_id uuid not null references plie (id), participant_id uuid not null, key text not null,
     primary key (plie_id, participant_id, key))`,
  'insert into person_name_key (plie_id, participant_id, key) select distinct plie_id, id, unnest(name_keys) from participant',
  'create index person_name_key_idx on person_name_key (plie_id, key, participant_id)',
  ...tenantTable('person_name_key', ['insert', 'delete']),
  tenantReference('person_name_key', 'participant_id', 'participant'),
  `create function keep_person_name_keys() returns trigger language plpgsql set search_path = '' as $f$
   begin
     delete from public.person_name_key where plie_id = new.plie_id and participant_id = new.id;
     insert into public.person_name_key (plie_id, participant_id, key)
       select distinct new.plie_id, new.id, k.key from unnest(new.name_keys) as k (key);
     return null;
   end $f$`,
  `create trigger participant_name_keys after insert or update of last_name, first_name on participant
     for each row execute function keep_person_name_keys()`,
]
