import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, type Filled, publish, submit } from './filled-plie.ts'

const database = await testDatabase()
const world = await createWorld(database)
const ask = createAsk(world)
let filled: Filled
let formId: string

beforeAll(async () => {
  formId = await publish(world.niort, 'Tout', everythingForm)
  filled = await submit(world.niort, formId, await dossierOf(world.niort), {
    f_city: { value: 'Niort' },
    f_note: { value: 'Une note' },
    f_children: { missing: 'refused' },
    f_income: { value: 1200.5 },
    f_since: { value: '2026-02-28' },
    f_licence: { value: false },
    f_job: { value: 'l_job_1' },
    f_needs: { value: ['l_need_2', 'l_need_0'] },
    f_mobility: { value: 'l_level_3' },
    f_health: { value: 'l_level_2' },
    f_cars: { value: 2 },
    g_kids: {
      rows: [
        { id: 'r_lea', answers: { k_name: { value: 'Léa' }, k_age: { value: 7 }, k_needs: { value: ['l_need_1'] } } },
        { id: 'r_tom', answers: { k_age: { missing: 'unknown' }, k_health: { value: 'l_level_1' } } },
      ],
    },
  })
})

const ALL = `{
  tout { totalCount nodes {
    id status submittedAt formVersion withheldAnswers missingAnswers { field row reason }
    dossier { number participant { lastName } referent { displayName } }
    answers {
      city note children income since licence cars proof { id }
      job { code label(locale: EN) } needs { code label } mobility { code score } health { code score }
      kids { id kidName kidAge kidNeeds { code } kidHealth { code score } kidPapers { name } }
    }
    scores { weight body total }
  } }
}`

describe('the typed API of a form', () => {
  it('gives every answer its type, in two statements with the count', async () => {
    const ctx = world.niort.as('coordination')
    const executed = vi.spyOn(ctx.em.getConnection(), 'execute')

    const result = await ask(ctx, ALL)

    const statements = executed.mock.calls.map(([query]) => String(query))
    executed.mockRestore()
    expect(result.errors).toBeUndefined()
    expect(statements.filter((text) => text.includes('from submission'))).toHaveLength(2)
    // Besides: the PLIE set for row-level security, the catalogue, the audit line.
    expect(statements).toHaveLength(6)
    expect(JSON.parse(JSON.stringify(at(result.data, 'tout')))).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: filled.id,
          status: 'SUBMITTED',
          submittedAt: '2026-11-22T10:00:00.000Z',
          formVersion: 1,
          withheldAnswers: [],
          missingAnswers: [
            { field: 'children', row: null, reason: 'REFUSED' },
            { field: 'kidAge', row: 'r_tom', reason: 'UNKNOWN' },
          ],
          dossier: {
            number: '2026-0001',
            participant: { lastName: 'Exemple' },
            referent: { displayName: 'referent niort' },
          },
          answers: {
            city: 'Niort',
            note: 'Une note',
            children: null,
            income: 1200.5,
            since: '2026-02-28',
            licence: false,
            // Typed, then hidden by a condition: kept with the submission, and no answer.
            cars: null,
            proof: null,
            job: { code: 'CDD', label: 'Choice cdd' },
            needs: [
              { code: 'FRENCH', label: 'Option french' },
              { code: 'CAR', label: 'Option car' },
            ],
            mobility: { code: '_3', score: 3 },
            health: { code: '_2', score: 2 },
            kids: [
              {
                id: 'r_lea',
                kidName: 'Léa',
                kidAge: 7,
                kidNeeds: [{ code: 'CHILD' }],
                kidHealth: null,
                kidPapers: null,
              },
              {
                id: 'r_tom',
                kidName: null,
                kidAge: null,
                kidNeeds: null,
                kidHealth: { code: '_1', score: 1 },
                kidPapers: null,
              },
            ],
          },
          scores: { weight: null, body: 2, total: 83.33 },
        },
      ],
    })
  })

  it('gives files by name to those who may open them, and not to others', async () => {
    const dossierId = await dossierOf(world.niort)
    const id = newId()
    await execute(database.ownerUrl, [
      `insert into attachment (plie_id, id, dossier_id, name, mime, size, sha256, stored_at, created_at, created_by)
       values ('${world.niort.tenant.id}', '${id}', '${dossierId}', 'contrat.pdf', 'application/pdf', 12, '', now(), now(), '${world.niort.accounts.referent}')`,
    ])
    const { id: submissionId } = await submit(world.niort, formId, dossierId, {
      f_proof: { value: [id] },
      g_kids: { rows: [{ id: 'r_1', answers: { k_papers: { value: [id] } } }] },
    })
    const query = `{ tout(where: { id: { eq: "${submissionId}" } }) { nodes { answers { proof { id name size mime } } ... on Tout { rows: answers { kids { kidPapers { id } } } } withheldAnswers } } }`

    const referent = await ask(world.niort.as('referent'), query)
    const token = await ask(world.niort.token('ANSWERS_READ'), query)

    expect(referent.errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(at(referent.data, 'tout', 'nodes', 0, 'answers', 'proof')))).toEqual([
      { id, name: 'contrat.pdf', size: 12, mime: 'application/pdf' },
    ])
    expect(at(referent.data, 'tout', 'nodes', 0, 'rows', 'kids', 0, 'kidPapers', 0, 'id')).toBe(id)
    expect(at(token.data, 'tout', 'nodes', 0, 'answers', 'proof')).toBeNull()
    expect(at(token.data, 'tout', 'nodes', 0, 'rows', 'kids', 0, 'kidPapers')).toBeNull()
    expect(at(token.data, 'tout', 'nodes', 0, 'withheldAnswers')).toContain('proof')
  })

  it('gives the same through nodes, edges, aliases and fragments', async () => {
    const result = await ask(
      world.niort.as('coordination'),
      `query { one: tout(where: { id: { in: ["${filled.id}", "nonsense"] } }) {
         nodes { ...short }
         edges { cursor node { ... on Tout { again: answers { city } dossier { version id } } } }
       } }
       fragment short on Tout { first: answers { town: city } second: answers { children } where: dossier { number } }`,
    )

    expect(result.errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(at(result.data, 'one', 'nodes')))).toEqual([
      { first: { town: 'Niort' }, second: { children: null }, where: { number: '2026-0001' } },
    ])
    expect(at(result.data, 'one', 'edges', 0, 'node', 'again', 'city')).toBe('Niort')
    expect(at(result.data, 'one', 'edges', 0, 'node', 'dossier', 'id')).toBe(filled.dossierId)
  })

  it('keeps the rows of other PLIEs apart', async () => {
    await publish(world.caen, 'Tout', everythingForm)

    const result = await ask(world.caen.as('coordination'), '{ tout { totalCount nodes { id } } }')

    expect(result.errors).toBeUndefined()
    expect(at(result.data, 'tout')).toEqual({ totalCount: 0, nodes: [] })
  })
})
