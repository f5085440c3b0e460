import { afterAll, bench, describe } from 'vitest'
import { listDossiers } from '../../server/dossiers/index.ts'
import { entities } from '../../server/entities.ts'
import { openOrm } from '../../server/platform/orm/orm.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { systemContext } from '../../server/platform/system-context.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld, type TestPlie } from '../support/world.ts'
import { compare } from './ratio.ts'

/** Journeys of the PLIE that is measured, and of one ten times smaller beside it. */
const [MANY, FEW] = [20_000, 2_000]
const ROUNDS = 30

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world

const NAMES = [
  'Lefèvre',
  'Haddad',
  'Œuvrard',
  'Diallo',
  'N’Guyen',
  'Garçon',
  'Da Silva',
  'Müller',
  'Benoît',
  'Sørensen',
]
const FIRST = ['Zoé', 'Karim', 'Aïcha', 'Jean-Noël', 'Inès', 'Léa', 'Mamadou', 'François', 'Anaïs', 'Théo']

/** People of a few family names with an ending of their own, a journey each, by SQL. */
const people = (plie: TestPlie, howMany: number): string[] => {
  const id = plie.tenant.id
  const uuid = (kind: string) =>
    `overlay(overlay(md5('${kind}${id}' || n) placing '7' from 13) placing '8' from 17)::uuid`
  const array = (all: readonly string[]) => `(array[${all.map((one) => `'${one}'`).join(', ')}])`
  const at = `timestamptz '2024-01-01' + n * interval '40 minutes'`
  const series = `generate_series(1, ${howMany}) n`
  return [
    `insert into participant (plie_id, id, first_name, last_name, birth_date, commune, statuses, created_at, updated_at)
     select '${id}', ${uuid('p')}, ${array(FIRST)}[1 + n % 10], ${array(NAMES)}[1 + (n / 10) % 10] || translate((n / 100)::text, '0123456789', 'aeioulmnrs'),
       date '1970-01-01' + n % 12000, 'Niort', '{brsa}', ${at}, ${at} from ${series}`,
    `insert into dossier (plie_id, id, number, participant_id, referent_id, status, opened_at, created_at, updated_at)
     select '${id}', ${uuid('d')}, '2024-' || lpad(n::text, 6, '0'), ${uuid('p')}, '${plie.accounts.referent}', 'active', (${at})::date, ${at}, ${at} from ${series}`,
  ]
}
await execute(database.ownerUrl, [...people(niort, MANY), ...people(caen, FEW), 'vacuum analyze'])

const statements: string[] = []
const orm = await openOrm(database.appUrl, entities, 2, (text) => statements.push(text))
afterAll(() => orm.close())

const selection = {}
/** The first page of a list with its count, as the screen asks it, by the role of the application under row-level security. */
const list = (plie: TestPlie, search: string) =>
  listDossiers(systemContext({ ...world.runtime, orm }, plie.tenant, plie.as('coordination').actor), {
    ...{ first: 25, filter: { search }, selection, counts: true },
  })
/** The same question without any tolerance: the name as it begins, as it is written. */
const strictly = async (plie: TestPlie, search: string) => {
  const ctx = systemContext({ ...world.runtime, orm }, plie.tenant, plie.as('coordination').actor)
  const where = `from dossier d join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
    where d.plie_id = ?::uuid and (p.last_name like ? or d.number like ?)`
  await ctx.em.transactional(async (em) => {
    const values = [plie.tenant.id, `${search}%`, `${search}%`]
    await em.execute("select set_config('app.plie_id', ?, true)", [plie.tenant.id])
    await em.execute(`select d.id ${where} order by d.updated_at desc, d.id desc limit 26`, values)
    await em.execute(`select count(*) ${where}`, values)
  })
}

const SEARCHES = {
  'exact name': 'Lefèvreem',
  'without accents': 'lefevreem',
  'one slip': 'lefevrem',
  prefix: 'lefev',
  'name and first name': 'zoe lefevre',
  nobody: 'xylophone',
} as const

console.info(`${MANY} journeys in one PLIE, as the application's role, row-level security on both sides`)
for (const [what, search] of Object.entries(SEARCHES)) {
  statements.length = 0
  const { totalCount } = await list(niort, search)
  const asked = statements.filter((text) => /\bfrom\b/i.test(text)).length
  const ours = { name: `${MANY} rows`, run: () => list(niort, search) }
  const strict = { name: 'strict', run: () => strictly(niort, search) }
  await compare(`${what}, ${totalCount} found in ${asked} statements, against no tolerance`, ours, strict, ROUNDS)
  await compare(`${what} against fewer rows`, ours, { name: `${FEW} rows`, run: () => list(caen, search) }, ROUNDS)
}

describe('searching a person', () => {
  for (const [what, search] of Object.entries(SEARCHES)) {
    bench(
      what,
      async () => {
        await list(niort, search)
      },
      { time: 400, iterations: 5 },
    )
  }
})
