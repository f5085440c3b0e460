import { describe, expect, it } from 'vitest'
import { createApolloServers } from '../../server/graphql/server.ts'
import { schemaFor } from '../../server/graphql/tenant-schema/index.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { fill } from '../contract/tenancy/arguments.ts'
import { documentOf, type Operation, operationsOf } from '../contract/tenancy/probe.ts'
import { inspect } from '../support/inspect.ts'
import { populate } from '../support/populated.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { checksums, column } = inspect(database)
const own = await populate(database, niort, 'une-fois')
const { schema } = await schemaFor(world.runtime, niort.tenant)
const apollo = await createApolloServers(world.runtime.logger)(schema)
const mutations = operationsOf(schema).filter(({ kind }) => kind === 'mutation')

type Variables = Record<string, unknown>
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
type Body = { data?: any; errors?: readonly any[] }
const ask = async (ctx: RequestContext, query: string, variables: Variables): Promise<Body> => {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: ctx })
  return body.kind === 'single' ? (body.singleResult as Body) : {}
}

// One and the same: keys are of whoever asks.
const { actor: operator } = world.operator()
const CALLERS = [
  () => niort.as('plie-administrator'),
  () => niort.as('coordination'),
  () => niort.as('referent'),
  () => niort.as('prescriber'),
  () => ({ ...world.operator(), actor: operator }),
]
const VERSIONS = ['version', 'lock', 'revision']

const member = ({ data }: Body, { name }: Operation): string => String(data?.[name]?.__typename)

interface Doable {
  readonly operation: Operation
  readonly caller: () => RequestContext
  readonly document: string
  readonly variables: Variables
}

/** A caller and arguments with which the operation would be done, tried without being done; null when none of them is. */
const doable = async (operation: Operation): Promise<Doable | null> => {
  const number = async (statement: string) => Number((await column(statement))[0] ?? 1)
  const versions = [
    ...[1, 2],
    await number(`select version from dossier where id = '${own.dossier}'`),
    await number(`select revision from form_draft where form_id = '${own.draftForm}'`),
  ]
  for (const version of new Set(versions)) {
    const variables = fill(operation.field.args, {
      ...{ mode: 'required', ids: own, version, text: () => undefined, operation: operation.name },
    })
    const document = documentOf(schema, operation, Object.keys(variables), new Set(), 1)
    const tried = document.replace(
      /^mutation\s*(\([^)]*\))?\s*\{/,
      (_all, declared = '') => `mutation ${declared} @dryRun {`,
    )
    for (const caller of CALLERS)
      if (member(await ask(caller(), tried, variables), operation).endsWith('Payload'))
        return { operation, caller, document, variables }
  }
  return null
}

/** Everything but what says that something was asked. */
const everything = () => checksums({ except: ['audit_entry'] })

describe('every operation that may be done', () => {
  it('I2 · is done once for one key, however often it is sent; the key of another content is refused', async () => {
    const done: string[] = []
    const wrong: string[] = []
    for (const operation of mutations.filter(({ field }) => field.args.some(({ name }) => name === 'idempotencyKey'))) {
      const found = await doable(operation)
      if (found === null) continue
      const { caller, document, variables } = found
      const first = await ask(caller(), document, variables)
      const after = await everything()

      const again = await Promise.all([1, 2, 3].map(() => ask(caller(), document, variables)))

      if (!member(first, operation).endsWith('Payload')) wrong.push(`${operation.name}: ${JSON.stringify(first)}`)
      if (again.some((body) => JSON.stringify(body.data) !== JSON.stringify(first.data)))
        wrong.push(`${operation.name} answers otherwise: ${JSON.stringify(again[0])}`)
      if (JSON.stringify(await everything()) !== JSON.stringify(after)) wrong.push(`${operation.name} is done again`)
      done.push(operation.name)

      const others = Object.entries(variables).find(
        ([name, value]) => name !== 'idempotencyKey' && typeof value === 'string' && value.startsWith('texte '),
      )
      if (others === undefined) continue
      const reused = await ask(caller(), document, { ...variables, [others[0]]: 'texte tout autre' })
      if (!JSON.stringify(reused).includes('KEY_REUSED'))
        wrong.push(`${operation.name} takes a key for another content: ${JSON.stringify(reused)}`)
    }

    console.info(`idempotency: ${done.length} operations: ${done.join(', ')}`)
    expect(wrong).toEqual([])
    expect(done.length).toBeGreaterThan(20)
  }, 240_000)

  it('I3 · is refused on a version that is no longer the one, and writes nothing', async () => {
    const refused: string[] = []
    const wrong: string[] = []
    for (const operation of mutations) {
      const at = operation.field.args.find(({ name }) => VERSIONS.includes(name))?.name
      const found = at === undefined ? null : await doable(operation)
      if (at === undefined || found === null || found.variables[at] === undefined) continue
      const before = await everything()

      const stale = await ask(found.caller(), found.document, { ...found.variables, [at]: 9_999 })

      if (member(stale, operation) !== 'VersionConflict') wrong.push(`${operation.name}: ${JSON.stringify(stale)}`)
      if (JSON.stringify(await everything()) !== JSON.stringify(before)) wrong.push(`${operation.name} wrote`)
      refused.push(operation.name)
    }

    console.info(`stale versions: ${refused.length} operations: ${refused.join(', ')}`)
    expect(wrong).toEqual([])
    expect(refused.length).toBeGreaterThan(15)
  }, 240_000)
})
