import { Migration } from '@mikro-orm/migrations'
import { tenantReference, tenantTable } from './sql.ts'

/** A person apart from their journeys: one open journey at a time, and names found however they are written. */
export class Migration20261124People extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `create unique index dossier_one_open_journey on dossier (plie_id, participant_id)
     where status not in ('exited', 'rejected', 'refused', 'dropped')`,

  // Signs (< > = …) are no punctuation where the database knows Unicode, and are where it does not. Accents go before capitals do: in the C locale, PostgreSQL knows the small letter of no accented one.
  `create function words_of_name(name text) returns text language sql immutable parallel safe set search_path = ''
     return trim(regexp_replace(
       translate(
         replace(replace(replace(replace(replace(replace(
           lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')),
           'Œ', 'oe'), 'œ', 'oe'), 'Æ', 'ae'), 'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'),
         'ØøŁłĐđÐð', 'oolldddd'),
       '[[:space:][:punct:]<>=+|~^$°’]+', ' ', 'g'))`,
  // Words one slip of the keyboard apart share a key: each word whole, without one of its letters, and all of them run together.
  `create function keys_of_name(name text) returns text[] language sql immutable parallel safe set search_path = ''
     return (select coalesce(array_agg(distinct k.key), '{}'::text[]) from (
       select w.word as key from regexp_split_to_table(public.words_of_name(name) || ' ' || replace(public.words_of_name(name), ' ', ''), ' ') as w (word)
         where length(w.word) > 1
       union all
       select overlay(w.word placing '' from n.at for 1)
         from regexp_split_to_table(public.words_of_name(name) || ' ' || replace(public.words_of_name(name), ' ', ''), ' ') as w (word)
           cross join generate_series(1, length(w.word)) as n (at)
         where length(w.word) between 4 and 24) k)`,
  `alter table participant
     add column search_name text not null generated always as (words_of_name(last_name || ' ' || first_name)) stored,
     add column name_keys text[] not null generated always as (keys_of_name(last_name) || keys_of_name(first_name)) stored`,

  // Percent of full time, for those who follow people.
  'alter table membership add column working_time int not null default 100 check (working_time between 10 and 100)',
  // until_day: last day, included; null while nobody knows.
  `create table referent_absence (
     plie_id uuid not null references plie (id), id uuid not null, referent_id uuid not null, cover_id uuid not null,
     from_day date not null, until_day date, created_at timestamptz not null, created_by uuid, primary key (plie_id, id),
     check (until_day is null or until_day >= from_day), check (cover_id <> referent_id))`,
  'create index referent_absence_referent_idx on referent_absence (plie_id, referent_id, from_day)',
  'create index referent_absence_cover_idx on referent_absence (cover_id, from_day)',
  ...tenantTable('referent_absence', ['insert', 'update', 'delete']),
  tenantReference('referent_absence', 'referent_id', 'membership', 'account_id'),
  tenantReference('referent_absence', 'cover_id', 'membership', 'account_id'),
  tenantReference('referent_absence', 'created_by', 'membership', 'account_id'),
  // query: what follows « ? » in the address of the list.
  `create table dossier_view (
     plie_id uuid not null references plie (id), id uuid not null, member_id uuid not null, name text not null, query text not null,
     updated_at timestamptz not null, primary key (plie_id, id), unique (plie_id, member_id, name))`,
  ...tenantTable('dossier_view', ['insert', 'update', 'delete']),
  tenantReference('dossier_view', 'member_id', 'membership', 'account_id'),
  // Read with the session, before the PLIE of the request is known.
  `create function auth_covers(account uuid, today date) returns table (plie_id uuid, referent_id uuid)
     language sql stable security definer set search_path = ''
     as $f$ select r.plie_id, r.referent_id from public.referent_absence r
            where r.cover_id = account and r.from_day <= today and coalesce(r.until_day, today) >= today $f$`,
  'revoke all on function auth_covers(uuid, date) from public',
  'grant execute on function auth_covers(uuid, date) to jalon_app',
]
