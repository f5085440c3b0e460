import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql'
import pg from 'pg'
import { afterAll, bench, describe } from 'vitest'
import { buildCoreSchema } from '../../server/graphql/core-schema.ts'
import { createTenantSchemas } from '../../server/graphql/tenant-schema/index.ts'
import { encodeCursor } from '../../server/platform/plan/cursor.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'
import { manyDossiers } from './many-dossiers.ts'
import { compare } from './ratio.ts'

/** Of one PLIE: three or four years of a middling one. */
const DOSSIERS = 5_000

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { diagnosticKey, bancId } = await manyDossiers(database, niort, DOSSIERS)
const { column } = inspect(database)
const core = buildCoreSchema()
const { schema: typed } = await createTenantSchemas(core).schemaFor(world.runtime, niort.tenant)

/** As the coordination of the PLIE asks over HTTP, without the HTTP. */
const ask = async (schema: GraphQLSchema, document: DocumentNode, variableValues: Record<string, unknown> = {}) => {
  const result = await execute({ schema, document, variableValues, contextValue: niort.as('coordination') })
  if (result.errors !== undefined || !result.data) throw result.errors?.[0] ?? new Error('no data')
  return result.data
}

const client = new pg.Client({ connectionString: database.appUrl })
await client.connect()
afterAll(() => client.end())
/** A statement as a careful hand writes it, prepared, under the same policies and as the same role. */
const byHand = async (name: string, text: string, values: unknown[] = []): Promise<unknown[]> => {
  await client.query('begin')
  await client.query({ name: 'plie', text: "select set_config('app.plie_id', $1, true)", values: [niort.tenant.id] })
  const { rows } = await client.query<{ row: unknown }>({ name, text, values })
  await client.query('commit')
  return rows.map(({ row }) => row)
}

const W1 =
  parse(`{ dossiers(first: 50) { nodes { id number status openedAt participant { firstName lastName } referent { displayName }
  submissions(formKey: "${diagnosticKey}") { id status submittedAt } workContracts { kind employer startDate } } } }`)
const NESTED = (
  last: string,
) => `(select to_json(p) from (select first_name as "firstName", last_name as "lastName" from participant where plie_id = d.plie_id and id = d.participant_id) p) as participant,
  (select to_json(a) from (select display_name as "displayName" from account where id = d.referent_id) a) as referent,
  (select coalesce(json_agg(s), '[]') from (select ${last} from submission s join form f on f.plie_id = s.plie_id and f.id = s.form_id
    where s.plie_id = d.plie_id and s.dossier_id = d.id and f.key = '${diagnosticKey}' order by s.created_at desc) s) as submissions,
  (select coalesce(json_agg(w), '[]') from (select kind, employer, start_date from work_contract where plie_id = d.plie_id and dossier_id = d.id) w) as "workContracts"`
const DOSSIER = 'd.id, d.number, d.status, d.opened_at as "openedAt"'
const HAND_W1 = `select to_json(r) as row from (select ${DOSSIER}, ${NESTED('s.id, s.status, s.submitted_at')}
  from (select * from dossier order by updated_at desc, id desc limit 50) d) r`

const [dossierId = ''] = await column(
  `select id from dossier where plie_id = '${niort.tenant.id}' order by updated_at limit 1`,
)
const W2 =
  parse(`query ($id: ID!) { dossier(id: $id) { id number status openedAt participant { firstName lastName birthDate commune } referent { displayName }
  submissions { id status submittedAt answers scores version { number } form { title } } workContracts { kind employer startDate weeklyHours }
  trainings { title } events { kind at sentence } attachments { name } exitDecision { outcome } abilities } }`)
const HAND_W2 = `select to_json(r) as row from (select ${DOSSIER}, ${NESTED('s.id, s.status, s.submitted_at, s.answers, s.scores')},
  (select coalesce(json_agg(e), '[]') from (select kind, at, data from dossier_event where plie_id = d.plie_id and dossier_id = d.id order by at desc limit 50) e) as events,
  (select coalesce(json_agg(t), '[]') from (select title from training where plie_id = d.plie_id and dossier_id = d.id) t) as trainings,
  (select coalesce(json_agg(b), '[]') from (select id, answers from submission where plie_id = d.plie_id and dossier_id = d.id and form_id = '${bancId}') b) as others
  from dossier d where d.id = $1) r`

const PAGE = parse(
  'query ($after: String) { dossiers(first: 50, after: $after) { nodes { id number status } pageInfo { endCursor } } }',
)
const [start = '[]'] = await column(
  `select json_build_array(updated_at::text, id)::text from dossier where plie_id = '${niort.tenant.id}' order by updated_at desc, id desc offset ${99 * 50 - 1} limit 1`,
)
const [value, id]: [string, string] = JSON.parse(start)
const after = encodeCursor({ sort: 'UPDATED_AT:DESC', value, id })

const SEARCHED = parse('{ banc(first: 50, where: { fchildren: { eq: 3 } }) { nodes { id } } }')
// As many of them: one in twenty.
const NATIVE = parse('{ banc(first: 50, where: { submittedAt: { gte: "2025-08-18T00:00:00Z" } }) { nodes { id } } }')
const INDEXED = `select count(*) as row from answer_index where form_id = $1 and field = 'f_children' and int8 = 3`
const COLUMN = 'select count(*) as row from submission where form_id = $1 and children = 3'

/** What is compared reads the same number of rows, or the ratio means nothing. */
const same = async (what: string, ours: Promise<number>, theirs: Promise<number>, wanted: number) => {
  const [a, b] = await Promise.all([ours, theirs])
  if (a !== wanted || b !== wanted) throw new Error(`${what}: ${a} and ${b} rows instead of ${wanted}`)
}
const nodes = (data: Record<string, unknown>, field: string): number => {
  const list: unknown = Reflect.get(Object(data[field]), 'nodes')
  return Array.isArray(list) ? list.length : 0
}
await same(
  'W1',
  ask(core, W1).then((data) => nodes(data, 'dossiers')),
  byHand('w1', HAND_W1).then((rows) => rows.length),
  50,
)
await same(
  'page',
  ask(core, PAGE).then((data) => nodes(data, 'dossiers')),
  ask(core, PAGE, { after }).then((data) => nodes(data, 'dossiers')),
  50,
)
await same(
  'filter',
  ask(typed, SEARCHED).then((data) => nodes(data, 'banc')),
  ask(typed, NATIVE).then((data) => nodes(data, 'banc')),
  50,
)
await same(
  'count',
  byHand('i', INDEXED, [bancId]).then(([n]) => Number(n)),
  Promise.resolve(DOSSIERS / 20),
  DOSSIERS / 20,
)

const sides = {
  w1: { name: 'planned read', run: () => ask(core, W1) },
  w1Hand: { name: 'by hand', run: () => byHand('w1', HAND_W1) },
  w2: { name: 'planned read', run: () => ask(core, W2, { id: dossierId }) },
  w2Hand: { name: 'by hand', run: () => byHand('w2', HAND_W2, [dossierId]) },
  page100: { name: 'page 100', run: () => ask(core, PAGE, { after }) },
  page1: { name: 'page 1', run: () => ask(core, PAGE) },
  searched: { name: 'searchable field', run: () => ask(typed, SEARCHED) },
  native: { name: 'native column', run: () => ask(typed, NATIVE) },
  indexed: { name: 'search index', run: () => byHand('i', INDEXED, [bancId]) },
  column: { name: 'native indexed column', run: () => byHand('c', COLUMN, [bancId]) },
}
console.info(`${DOSSIERS} dossiers in one PLIE, as the application's role, row-level security on both sides`)
await compare('W1, a page of 50 dossiers with person, référent, diagnostics and contracts', sides.w1, sides.w1Hand)
await compare('W2, one whole dossier', sides.w2, sides.w2Hand)
await compare('page 100 by keyset against page 1', sides.page100, sides.page1)
await compare('a page filtered, typed API', sides.searched, sides.native)
await compare('a count filtered, SQL alone', sides.indexed, sides.column)

describe('reads', () => {
  for (const [name, side] of Object.entries(sides)) {
    bench(
      `${name}: ${side.name}`,
      async () => {
        await side.run()
      },
      { time: 400, iterations: 5 },
    )
  }
})
