import { execute, GraphQLError, parse } from 'graphql'
import { afterAll, describe, expect, it } from 'vitest'
import { openDossier } from '../../../server/dossiers/index.ts'
import { recordWorkContract } from '../../../server/employment/index.ts'
import { entities } from '../../../server/entities.ts'
import { formVersions } from '../../../server/forms/index.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { newId } from '../../../server/platform/ids.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { startSubmission } from '../../../server/submissions/index.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const statements: string[] = []
const orm = await openOrm(database.appUrl, entities, 2, (text) => statements.push(text))
afterAll(() => orm.close())

const diagnostic = await formVersions(niort.as('referent')).currentOfKind('diagnostic')
for (let n = 0; n < 12; n++) {
  const { id } = await openDossier(niort.as('referent'), {
    firstName: `Prénom ${n}`,
    lastName: `Nom ${n}`,
    idempotencyKey: newId(),
  })
  await startSubmission(niort.as('referent'), {
    dossierId: id,
    formId: diagnostic?.formId ?? '',
    idempotencyKey: newId(),
  })
  await recordWorkContract(niort.as('referent'), {
    dossierId: id,
    input: { kind: 'cdd', employer: `Employeur ${n}`, startDate: '2026-01-15' },
    idempotencyKey: newId(),
  })
}

/** Runs a document as Niort's référent and counts the statements that read a table. */
const run = async (source: string) => {
  const contextValue = systemContext({ ...world.runtime, orm }, niort.tenant, niort.as('referent').actor)
  statements.length = 0
  const result = await execute({ schema: buildCoreSchema(), document: parse(source), contextValue })
  const reads = statements.filter((text) => /\bfrom\b/i.test(text)).length
  return { ...result, reads }
}

const PAGE = `nodes { number participant { lastName } referent { displayName } workContracts { employer }
  submissions(formKey: "diagnostic-socioprofessionnel") { status form { title } version { number } author { displayName } } events { kind } }`

describe('planned reads', () => {
  it('takes the same number of statements whatever the size of the page, and four at most', async () => {
    // The pool asks the server's version on its first statement.
    await run('{ dossiers(first: 1) { totalCount } }')
    const small = await run(`{ dossiers(first: 2) { totalCount ${PAGE} } }`)
    const large = await run(`{ dossiers(first: 12) { totalCount ${PAGE} } }`)

    expect(large.errors).toBeUndefined()
    expect(large.data).toMatchObject({ dossiers: { totalCount: 12 } })
    expect(large.reads).toBe(small.reads)
    expect(large.reads).toBeLessThanOrEqual(4)
  })

  it('keeps apart two reads of one relation under two names', async () => {
    const { data, errors } = await run(
      '{ dossiers(first: 1) { nodes { all: submissions { id } none: submissions(formKey: "no-such-form") { id } last: events(first: 1) { kind } events { kind } } } }',
    )

    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      dossiers: { nodes: [{ all: [{}], none: [], last: [{ kind: 'contract-recorded' }] }] },
    })
  })

  it('walks every dossier exactly once, page after page, in each order', async () => {
    for (const order of ['OPENED_AT', 'UPDATED_AT', 'LAST_NAME', 'NUMBER', 'STATUS'] as const) {
      for (const direction of ['ASC', 'DESC'] as const) {
        const seen: string[] = []
        let after: string | null = null
        do {
          const { data, errors } = await run(
            `{ dossiers(first: 5, after: ${JSON.stringify(after)}, orderBy: { by: ${order}, direction: ${direction} }) { nodes { number } pageInfo { endCursor hasNextPage } } }`,
          )
          expect(errors).toBeUndefined()
          const page = data?.['dossiers'] as {
            nodes: { number: string }[]
            pageInfo: { endCursor: string; hasNextPage: boolean }
          }
          seen.push(...page.nodes.map(({ number }) => number))
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        } while (after !== null)
        expect(seen).toHaveLength(12)
        expect(new Set(seen).size).toBe(12)
      }
    }
  })

  it('refuses a cursor of another order, a made-up cursor and a page of 101', async () => {
    const { data } = await run('{ dossiers(first: 1, orderBy: { by: NUMBER }) { pageInfo { endCursor } } }')
    const page = data?.['dossiers'] as { pageInfo: { endCursor: string } }
    const cursor = page.pageInfo.endCursor

    const answers = [
      await run(`{ dossiers(first: 1, after: "${cursor}", orderBy: { by: STATUS }) { totalCount } }`),
      await run('{ dossiers(first: 1, after: "bm90IG91cnM") { totalCount } }'),
      await run('{ dossiers(first: 101) { totalCount } }'),
    ]

    for (const { errors } of answers) expect(errors?.[0]).toBeInstanceOf(GraphQLError)
  })

  it('finds a person by the beginning of a name, accents and case apart', async () => {
    await openDossier(niort.as('referent'), { firstName: 'Élodie', lastName: 'Pâquerette', idempotencyKey: newId() })

    const found = await run(
      '{ dossiers(filter: { search: "PAQUE" }) { totalCount nodes { participant { firstName } } } }',
    )
    const percent = await run('{ dossiers(filter: { search: "%" }) { totalCount } }')

    expect(found.data).toMatchObject({ dossiers: { totalCount: 1, nodes: [{ participant: { firstName: 'Élodie' } }] } })
    expect(percent.data).toMatchObject({ dossiers: { totalCount: 0 } })
  })
})
