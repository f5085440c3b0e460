import { afterAll, describe, expect, it } from 'vitest'
import { entities } from '../../../server/entities.ts'
import { migrate } from '../../../server/migrate.ts'
import { migrations } from '../../../server/migrations/index.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { execute, readColumn } from '../../../server/platform/postgres/index.ts'
import { testDatabase } from '../../support/test-database.ts'

const database = await testDatabase()
const orm = await openOrm(database.appUrl, entities)
afterAll(() => orm.close())

const catalogue = () =>
  readColumn(
    database.ownerUrl,
    `select string_agg(line, E'\\n' order by line) from (
       select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line from information_schema.columns where table_schema = 'public'
       union all select indexdef from pg_indexes where schemaname = 'public'
       union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
       union all select polname || ' ' || pg_get_expr(polqual, polrelid) from pg_policy) all_lines`,
  )

describe('migrations', () => {
  it('run again on a database with data, change neither its shape nor its rows', async () => {
    await execute(database.ownerUrl, [
      `insert into plie (id, slug, name, created_at) values (gen_random_uuid(), 'essai', 'PLIE d’essai', now())`,
    ])
    const before = await catalogue()

    await migrate(database.ownerUrl)

    expect(await catalogue()).toEqual(before)
    expect(await readColumn(database.ownerUrl, 'select name from plie')).toEqual(['PLIE d’essai'])
    expect(await readColumn(database.ownerUrl, 'select name from mikro_orm_migrations order by id')).toEqual(
      migrations.map(({ name }) => name),
    )
  })

  it('keep the contracts recorded before the kind of employer was asked: not known, never « none »', async () => {
    const [plie, person, dossier, job] = [1, 2, 3, 4].map((last) => `00000000-0000-7000-8000-00000000000${last}`)
    await execute(database.ownerUrl, [
      'alter table work_contract drop column siae_kind',
      `delete from mikro_orm_migrations where name = 'migration-20261124-siae-kind'`,
      `insert into plie (id, slug, name, created_at) values ('${plie}', 'ancien', 'PLIE d’avant', now())`,
      `insert into participant (plie_id, id, first_name, last_name, created_at, updated_at)
         values ('${plie}', '${person}', 'Ada', 'Nguyen', now(), now())`,
      `insert into dossier (plie_id, id, number, participant_id, status, opened_at, created_at, updated_at)
         values ('${plie}', '${dossier}', '1', '${person}', 'active', '2026-01-05', now(), now())`,
      `insert into work_contract (plie_id, id, dossier_id, kind, employer, start_date, created_at, updated_at)
         values ('${plie}', '${job}', '${dossier}', 'cddi', 'Jardins d’avant', '2026-02-02', now(), now())`,
    ])

    await migrate(database.ownerUrl)

    expect(
      await readColumn(database.ownerUrl, `select employer || ' ' || coalesce(siae_kind, 'null') from work_contract`),
    ).toEqual(['Jardins d’avant null'])
  })

  it('keep the trainings recorded before it was asked how much is obtained: not known, never « in whole »', async () => {
    const [plie, person, dossier, course] = [71, 72, 73, 74].map((last) => `00000000-0000-7000-8000-0000000000${last}`)
    await execute(database.ownerUrl, [
      'alter table training drop column certification_obtained',
      `delete from mikro_orm_migrations where name = 'migration-20261124-certification'`,
      `insert into plie (id, slug, name, created_at) values ('${plie}', 'forme', 'PLIE qui forme', now())`,
      `insert into participant (plie_id, id, first_name, last_name, created_at, updated_at)
         values ('${plie}', '${person}', 'Ada', 'Nguyen', now(), now())`,
      `insert into dossier (plie_id, id, number, participant_id, status, opened_at, created_at, updated_at)
         values ('${plie}', '${dossier}', '1', '${person}', 'active', '2026-01-05', now(), now())`,
      `insert into training (plie_id, id, dossier_id, kind, title, start_date, title_obtained, created_at, updated_at)
         values ('${plie}', '${course}', '${dossier}', 'certification', 'CléA', '2026-02-02', true, now(), now())`,
    ])

    await migrate(database.ownerUrl)

    expect(
      await readColumn(
        database.ownerUrl,
        `select title || ' ' || title_obtained::text || ' ' || coalesce(certification_obtained, 'null') from training`,
      ),
    ).toEqual(['CléA true null'])
  })

  it('remember the model of the forms a PLIE was opened with: the document they were published with first, and only that', async () => {
    const [plie, installed, own, first, second, other] = [11, 12, 13, 14, 15, 16].map(
      (last) => `00000000-0000-7000-8000-0000000000${last}`,
    )
    const version = (id: string | undefined, form: string | undefined, number: number, by: string) =>
      `insert into form_version (plie_id, id, form_id, number, definition, hash, compatibility, reason, published_at, published_by)
         values ('${plie}', '${id}', '${form}', ${number}, '{"title": {"fr": "v${number}"}}', 'h${number}', 'safe', 'r', '2026-01-0${number}', ${by})`
    const account = '00000000-0000-7000-8000-000000000017'
    await execute(database.ownerUrl, [
      'drop table migrated_answers, answer_migration, form_origin',
      'alter table publication_request drop column plan',
      `delete from mikro_orm_migrations where name = 'migration-20261124-answer-migration'`,
      `insert into plie (id, slug, name, preset, created_at) values ('${plie}', 'modele', 'PLIE à modèle', 'niort', now())`,
      `insert into account (id, email, display_name, created_at) values ('${account}', 'a@b.example', 'A', now())`,
      `insert into membership (plie_id, account_id, roles, created_at, updated_at) values ('${plie}', '${account}', '{}', now(), now())`,
      `insert into form (plie_id, id, key, kind, title, created_at) values
         ('${plie}', '${installed}', 'diagnostic', 'diagnostic', '{"fr": "D"}', now()),
         ('${plie}', '${own}', 'libre', 'free', '{"fr": "L"}', now())`,
      version(first, installed, 1, 'null'),
      version(second, installed, 2, `'${account}'`),
      version(other, own, 1, `'${account}'`),
    ])

    await migrate(database.ownerUrl)

    expect(
      await readColumn(
        database.ownerUrl,
        `select form_id || ' ' || template || ' ' || (base -> 'title' ->> 'fr') || ' ' || hash || ' ' || taken_at::date from form_origin`,
      ),
    ).toEqual([`${installed} niort/diagnostic v1 h1 2026-01-01`])
  })

  it('go forward only: none knows a way back', () => {
    for (const { class: migration } of migrations) expect(Object.hasOwn(migration.prototype, 'down')).toBe(false)
  })

  it('give every property of every entity its column, nullable exactly where the entity says so', async () => {
    const columns = new Map(
      (
        await readColumn(
          database.ownerUrl,
          `select table_name || '.' || column_name || ' ' || is_nullable from information_schema.columns where table_schema = 'public'`,
        )
      ).map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
    )

    const known = [...orm.getMetadata().getAll().values()]
    expect(known.map(({ className }) => className)).toEqual(
      expect.arrayContaining(entities.map(({ meta }) => meta.className)),
    )
    for (const entity of known) {
      for (const property of entity.props) {
        const column = `${entity.tableName}.${property.fieldNames[0]}`
        expect([column, columns.get(column)]).toEqual([column, property.nullable === true ? 'YES' : 'NO'])
      }
    }
  })

  it('start the clocks of the dossiers followed before on the day they were opened, and say who followed them', async () => {
    const [plie, account] = [31, 33].map((last) => `00000000-0000-7000-8000-0000000000${last}`)
    const id = (last: number) => `00000000-0000-7000-8000-0000000000${last}`
    const dossier = (last: number, status: string, referent: string) =>
      `insert into dossier (plie_id, id, number, participant_id, status, referent_id, opened_at, created_at, updated_at)
         values ('${plie}', '${id(last)}', '2025-00${last}', '${id(last)}', '${status}', ${referent}, '2025-02-03', now(), now())`
    await execute(database.ownerUrl, [
      'drop table standby, suspension, journey_act, referent_spell, entry_evidence',
      'alter table dossier drop column admitted_on, drop column status_before_exit',
      `delete from mikro_orm_migrations where name = 'migration-20261124-journeys'`,
      `insert into plie (id, slug, name, created_at) values ('${plie}', 'parcours', 'PLIE suivi', now())`,
      `insert into account (id, email, display_name, created_at) values ('${account}', 'r@b.example', 'R', now())`,
      `insert into membership (plie_id, account_id, roles, created_at, updated_at) values ('${plie}', '${account}', '{referent}', now(), now())`,
      ...[34, 35, 36].map(
        (last) => `insert into participant (plie_id, id, first_name, last_name, created_at, updated_at)
         values ('${plie}', '${id(last)}', 'Ada', 'Suivie', now(), now())`,
      ),
      dossier(34, 'active', `'${account}'`),
      dossier(35, 'exit_proposed', `'${account}'`),
      dossier(36, 'prescribed', 'null'),
    ])

    await migrate(database.ownerUrl)

    expect(
      await readColumn(
        database.ownerUrl,
        `select status || ' ' || coalesce(admitted_on::text, '-') || ' ' || coalesce(status_before_exit, '-') from dossier where plie_id = '${plie}' order by number`,
      ),
    ).toEqual(['active 2025-02-03 -', 'exit_proposed 2025-02-03 active', 'prescribed - -'])
    expect(
      await readColumn(
        database.ownerUrl,
        `select from_day || ' ' || coalesce(until_day::text, '…') from referent_spell where plie_id = '${plie}'`,
      ),
    ).toEqual(['2025-02-03 …', '2025-02-03 …'])
  })
})
