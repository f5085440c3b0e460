import { Migration } from '@mikro-orm/migrations'

/** A person apart from their journeys: one open journey at a time, and names found however they are written. */
export class Migration20261124People extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}

const statements: string[] = [
  `create unique index dossier_one_open_journey on dossier (plie_id, participant_id)
     where status not in ('exited', 'rejected', 'refused', 'dropped')`,

  // Accents go before capitals do: in the C locale, PostgreSQL knows the small letter of no accented one.
  `create function words_of_name(name text) returns text language sql immutable parallel safe
     return trim(regexp_replace(
       replace(replace(lower(regexp_replace(normalize(replace(replace(name, 'Œ', 'oe'), 'Æ', 'ae'), NFKD), '[\u0300-\u036f]', '', 'g')), 'œ', 'oe'), 'æ', 'ae'),
       '[-[:space:]''’.,()/"]+', ' ', 'g'))`,
  // Words one slip of the keyboard apart share a key: each word whole, without one of its letters, and all of them run together.
  `create function keys_of_name(name text) returns text[] language sql immutable parallel safe
     return (select coalesce(array_agg(distinct k.key), '{}'::text[]) from (
       select w.word as key from regexp_split_to_table(words_of_name(name) || ' ' || replace(words_of_name(name), ' ', ''), ' ') as w (word)
         where length(w.word) > 1
       union all
       select overlay(w.word placing '' from n.at for 1)
         from regexp_split_to_table(words_of_name(name) || ' ' || replace(words_of_name(name), ' ', ''), ' ') as w (word)
           cross join generate_series(1, length(w.word)) as n (at)
         where length(w.word) between 4 and 24) k)`,
  `alter table participant
     add column search_name text not null generated always as (words_of_name(last_name || ' ' || first_name)) stored,
     add column name_keys text[] not null generated always as (keys_of_name(last_name) || keys_of_name(first_name)) stored`,
]
