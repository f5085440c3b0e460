import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { startSubmission } from '../../../server/submissions/start-submission.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, errorCodes, type Filled, publish, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const ask = createAsk(world)
let other: string
let formId: string
let mine: Filled
let theirs: Filled

const answers = (health: string) => ({
  f_city: { value: 'Niort' },
  f_note: { value: 'Une note' },
  f_mobility: { value: 'l_level_1' },
  f_health: { value: health },
  g_kids: { rows: [{ id: 'r_1', answers: { k_age: { value: 7 }, k_health: { value: health } } }] },
})

beforeAll(async () => {
  const { niort } = world
  other = await niort.referent('Autre référent')
  formId = await publish(niort, 'Tout', everythingForm)
  mine = await submit(niort, formId, await dossierOf(niort), answers('l_level_3'))
  theirs = await submit(niort, formId, await dossierOf(niort, other), answers('l_level_3'), other)
})

const READ = `{ tout { totalCount nodes {
  id withheldAnswers missingAnswers { field } answers { city note health { code } mobility { code } kids { id kidAge kidHealth { code } } } scores { weight body total } dossier { id }
} } }`

describe('who reads what in the typed API', () => {
  it('gives a référent their own caseload only', async () => {
    const result = await ask(world.niort.as('referent'), READ)

    expect(result.errors).toBeUndefined()
    expect(at(result.data, 'tout', 'totalCount')).toBe(1)
    expect(at(result.data, 'tout', 'nodes', 0, 'id')).toBe(mine.id)
    expect(at(result.data, 'tout', 'nodes', 0, 'answers', 'health', 'code')).toBe('_3')
  })

  it('gives the controller neither free text nor sensitive answers, nor the scores that would tell them', async () => {
    const result = await ask(world.niort.as('auditor'), READ)

    expect(result.errors).toBeUndefined()
    const node = at(result.data, 'tout', 'nodes', 0)
    expect(at(result.data, 'tout', 'totalCount')).toBe(2)
    expect(at(node, 'answers', 'city')).toBe('Niort')
    expect(at(node, 'answers', 'mobility', 'code')).toBe('_1')
    expect(at(node, 'answers', 'note')).toBeNull()
    expect(at(node, 'answers', 'health')).toBeNull()
    expect(at(node, 'answers', 'kids', 0, 'kidAge')).toBe(7)
    expect(at(node, 'answers', 'kids', 0, 'kidHealth')).toBeNull()
    expect(at(node, 'scores', 'body')).toBeNull()
    expect(at(node, 'scores', 'total')).toBeNull()
    expect(at(node, 'withheldAnswers')).toEqual(['note', 'health', 'kidHealth'])
  })

  it('keeps the same scores from the same callers in the core API', async () => {
    const query = `{ submission(id: "${theirs.id}") { scores } }`

    const auditor = await ask(world.niort.as('auditor'), query)
    const coordination = await ask(world.niort.as('coordination'), query)

    expect(JSON.parse(JSON.stringify(at(auditor.data, 'submission', 'scores')))).toEqual({
      c_weight: null,
      c_body: null,
      total: null,
    })
    expect(JSON.parse(JSON.stringify(at(coordination.data, 'submission', 'scores')))).toEqual({
      c_weight: null,
      c_body: 3,
      total: 66.67,
    })
  })

  it('gives an external system answers, but no dossier without the scope for dossiers', async () => {
    const answersOnly = await ask(world.niort.token('ANSWERS_READ'), READ)
    const both = await ask(world.niort.token('ANSWERS_READ', 'DOSSIERS_READ'), READ)
    const neither = await ask(world.niort.token('DOSSIERS_READ'), READ)

    expect(at(answersOnly.data, 'tout', 'totalCount')).toBe(2)
    expect(at(answersOnly.data, 'tout', 'nodes', 0, 'dossier')).toBeNull()
    expect([mine.dossierId, theirs.dossierId]).toContain(at(both.data, 'tout', 'nodes', 0, 'dossier', 'id'))
    expect(neither.data ?? null).toBeNull()
    expect(errorCodes(neither)).toEqual(['FORBIDDEN'])
  })

  it('refuses the list to those who read no answers', async () => {
    const administrator = world.niort.as('plie-administrator')

    expect(errorCodes(await ask(administrator, READ))).toEqual(['FORBIDDEN'])
  })

  it.each([
    ['where: { health: { eq: _3 } }'],
    ['where: { not: { health: { score: { gt: 2 } } } }'],
    ['where: { or: [{ city: { eq: "Niort" } }, { health: { answered: true } }] }'],
    ['where: { kids: { kidHealth: { eq: _3 } } }'],
    ['where: { not: { kids: { kidAge: { gte: 0 }, kidHealth: { answered: true } } } }'],
    ['where: { and: [{ not: { or: [{ health: { in: [] } }] } }] }'],
    ['where: { scores: { body: { gte: 1 } } }'],
    ['where: { scores: { total: { gte: 1 } } }'],
    ['orderBy: { by: health }'],
    ['orderBy: { by: scores_body, direction: DESC }'],
    ['orderBy: { by: scores_total }'],
    ['first: 0, where: { health: { eq: _3 } }'],
  ])('tells nothing of an answer one may not read through %s', async (args) => {
    const query = `{ tout(${args}) { totalCount nodes { id } } }`

    const auditor = await ask(world.niort.as('auditor'), query)
    const token = await ask(world.niort.token('ANSWERS_READ'), query)
    const coordination = await ask(world.niort.as('coordination'), query)

    expect([auditor.data ?? null, errorCodes(auditor)]).toEqual([null, ['FORBIDDEN']])
    expect([token.data ?? null, errorCodes(token)]).toEqual([null, ['FORBIDDEN']])
    expect(coordination.errors).toBeUndefined()
  })

  it('filters by scores that rest on open answers only for everybody who reads answers', async () => {
    const result = await ask(world.niort.as('auditor'), '{ tout(where: { mobility: { eq: _1 } }) { totalCount } }')

    expect(at(result.data, 'tout', 'totalCount')).toBe(2)
  })

  it('never shows a draft', async () => {
    const dossierId = await dossierOf(world.niort)
    await startSubmission(world.niort.as('referent'), {
      dossierId,
      formId,
      idempotencyKey: newId(),
    })

    const after = await ask(world.niort.as('coordination'), READ)
    expect(at(after.data, 'tout', 'totalCount')).toBe(2)
  })

  it('writes one audit line for each list read', async () => {
    const ctx = world.niort.as('auditor')
    await ask(ctx, READ)

    const lines = await world.runtime.orm.em
      .fork({ session: { variables: { 'app.plie_id': world.niort.tenant.id } } })
      .execute('select action, object_type, result from audit_entry where request_id = ?', [ctx.requestId])
    expect(lines).toEqual([{ action: 'submission.list', object_type: 'form', result: 'ok' }])
  })
})
