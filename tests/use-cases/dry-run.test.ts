import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createApolloServers } from '../../server/graphql/server.ts'
import { schemaFor } from '../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../server/platform/ids.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { fill } from '../contract/tenancy/arguments.ts'
import { documentOf, operationsOf } from '../contract/tenancy/probe.ts'
import { inspect } from '../support/inspect.ts'
import { populate } from '../support/populated.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { checksums, column, count } = inspect(database)
const own = await populate(database, niort, 'tente')
const { schema } = await schemaFor(world.runtime, niort.tenant)
const apollo = await createApolloServers(world.runtime.logger)(schema)

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
type Body = { data?: any; errors?: readonly any[]; extensions?: any }
const ask = async (ctx: RequestContext, query: string, variables: Record<string, unknown> = {}): Promise<Body> => {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: ctx })
  return body.kind === 'single' ? (body.singleResult as Body) : {}
}
const OPEN = (
  marks: string,
) => `mutation ($key: ID!${marks.includes('$dry') ? ', $dry: Boolean! = true' : ''}) ${marks} {
  openDossier(input: { firstName: "Essai", lastName: "Sans Suite" }, idempotencyKey: $key) {
    __typename ... on DossierPayload { dossier { id number participant { lastName } events { kind } } } ... on InvalidInput { issues { code path } } } }`

describe('a mutation marked @dryRun', () => {
  it('answers as the real one would, says so, and writes nothing at all', async () => {
    const before = await checksums()
    const key = newId()
    const tried = await ask(niort.as('coordination'), OPEN('@dryRun'), { key })

    expect(tried.errors).toBeUndefined()
    expect(tried.extensions).toEqual({ dryRun: true })
    expect(tried.data.openDossier.dossier).toMatchObject({
      participant: { lastName: 'Sans Suite' },
      events: [{ kind: 'dossier-opened' }],
    })
    expect(await checksums({ except: ['audit_entry'] })).toEqual(
      Object.fromEntries(Object.entries(before).filter(([table]) => table !== 'audit_entry')),
    )
    // The key is still free, and the real one gives what was announced.
    const done = await ask(niort.as('coordination'), OPEN(''), { key })
    expect(done.extensions).toBeUndefined()
    expect({ ...done.data.openDossier.dossier, id: '' }).toEqual({ ...tried.data.openDossier.dossier, id: '' })
    expect(await count("participant where last_name = 'Sans Suite'")).toBe(1)
  })

  it('may be asked by a variable; a misspelt mark is refused, not carried out', async () => {
    const rows = () => count("participant where last_name = 'Sans Suite'")
    const before = await rows()
    expect((await ask(niort.as('coordination'), OPEN('@dryRun(if: $dry)'), { key: newId() })).extensions).toEqual({
      dryRun: true,
    })
    expect(await rows()).toBe(before)
    expect((await ask(niort.as('coordination'), OPEN('@dryrun'), { key: newId() })).errors).toHaveLength(1)
    expect(await rows()).toBe(before)
    const real = await ask(niort.as('coordination'), OPEN('@dryRun(if: $dry)'), { key: newId(), dry: false })
    expect(real.extensions).toBeUndefined()
    expect(await rows()).toBe(before + 1)
  })

  it('refuses as the real one does, and the refusal and what was read stay in the trail', async () => {
    const lines = (ctx: RequestContext) =>
      column(`select action || ' ' || result from audit_entry where request_id = '${ctx.requestId}' order by id`)
    const auditor = niort.as('auditor')
    const refused = await ask(auditor, OPEN('@dryRun'), { key: newId() })
    expect(refused.errors?.[0].extensions.code).toBe('FORBIDDEN')
    expect(await lines(auditor)).toEqual(['dossier.open FORBIDDEN'])

    const issues = await ask(niort.as('coordination'), OPEN('@dryRun').replace('"Essai"', '""'), { key: newId() })
    expect(issues.data.openDossier.issues).toEqual([{ code: 'input.required', path: ['firstName'] }])

    const reader = niort.as('coordination')
    await ask(reader, OPEN('@dryRun'), { key: newId() })
    expect(await lines(reader)).toEqual(['dossier.read ok'])
  })

  it('holds for several mutations of a document, each seeing what the one before did, one refused among them', async () => {
    const before = await checksums({ except: ['audit_entry'] })
    const open = (name: string, lastName: string) =>
      `${name}: openDossier(input: { firstName: "A", lastName: "${lastName}" }, idempotencyKey: "${newId()}") { __typename ... on DossierPayload { dossier { number } } }`
    const { data } = await ask(
      niort.as('coordination'),
      `mutation @dryRun { ${open('a', 'Un')} ${open('b', '')} ${open('c', 'Deux')} }`,
    )
    expect(data).toMatchObject({ b: { __typename: 'InvalidInput' }, c: { __typename: 'DossierPayload' } })
    expect(data.a.dossier.number).not.toBe(data.c.dossier.number)
    expect(await checksums({ except: ['audit_entry'] })).toEqual(before)
  })

  it('changes nothing, whatever the mutation of the schema and whoever asks, and is never a failure of ours', async () => {
    const before = await checksums({ except: ['audit_entry'] })
    const succeeded = new Set<string>()
    const failures: string[] = []
    const version = async (statement: string) => Number((await column(statement))[0] ?? 1)
    const dossierVersion = await version(`select version from dossier where id = '${own.dossier}'`)
    const revision = await version(`select revision from form_draft where form_id = '${own.draftForm}'`)
    for (const operation of operationsOf(schema).filter(({ kind }) => kind === 'mutation')) {
      for (const filledWith of [1, dossierVersion, revision]) {
        const variables = fill(operation.field.args, {
          ...{ mode: 'required', ids: own, version: filledWith, text: () => undefined, operation: operation.name },
        })
        const document = documentOf(schema, operation, Object.keys(variables), new Set(), 2).replace(
          /^mutation\s*(\([^)]*\))?\s*\{/,
          (_all, declared = '') => `mutation ${declared} @dryRun {`,
        )
        parse(document)
        for (const ctx of [niort.as('plie-administrator'), niort.as('coordination'), world.operator()]) {
          const { data, errors, extensions } = await ask(ctx, document, variables)
          if (errors?.some(({ extensions: { code } }) => code === 'INTERNAL'))
            failures.push(`${operation.name} ${JSON.stringify(errors)}`)
          if (extensions?.dryRun !== true) failures.push(`${operation.name} was not dry: ${JSON.stringify(errors)}`)
          if (String(data?.[operation.name]?.__typename).endsWith('Payload')) succeeded.add(operation.name)
        }
      }
    }

    console.info(`dry run: ${succeeded.size} mutations would have been done: ${[...succeeded].join(', ')}`)
    expect(failures).toEqual([])
    expect(succeeded.size).toBeGreaterThan(30)
    expect(await checksums({ except: ['audit_entry'] })).toEqual(before)
  }, 180_000)
})
