import { describe, expect, it } from 'vitest'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import type { ApiScope } from '../../../server/platform/actor.ts'
import { newId } from '../../../server/platform/ids.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { saveAnswers, startSubmission, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../../support/builders.ts'
import { codeOf } from '../../support/failure.ts'
import { askGraph } from '../../support/graph.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const referent = () => niort.as('referent')
const [mine, other] = [await aForm(niort), await aForm(niort)]
const dossierId = await aDossier(referent())
const answers = { f_text: { value: 'réponse' } }
const filled = async (formId: string) => {
  const submissionId = await aSubmission(referent(), { dossierId, formId })
  await saveAnswers(referent(), { submissionId, answers, lock: 1 })
  await submitAnswers(referent(), { submissionId, lock: 2, idempotencyKey: newId() })
  return submissionId
}
const [seen, unseen] = [await filled(mine.formId), await filled(other.formId)]
const { schema } = await schemaFor(world.runtime, niort.tenant)

/** A token held to one of the two forms. */
const held = (...scopes: ApiScope[]) =>
  systemContext(world.runtime, niort.tenant, { ...niort.token(...scopes).actor, forms: [mine.formId] })
const typed = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
  (name) => /^essai/.test(name) && !name.endsWith('Aggregates'),
)

const kindsIn = (data: Record<string, unknown> | null): string[] => {
  const events: unknown = Reflect.get(Object(data?.['dossier']), 'events')
  return Array.isArray(events) ? events.map(({ kind }) => String(kind)) : []
}

describe('a token held to a form', () => {
  it('reads the answers to that form and to no other, in both schemas, however it asks', async () => {
    const ctx = () => held('ANSWERS_READ', 'DOSSIERS_READ')
    const { data } = await askGraph(
      schema,
      ctx(),
      `query ($seen: ID!, $unseen: ID!, $dossier: ID!) {
        seen: submission(id: $seen) { id answers } unseen: submission(id: $unseen) { id }
        dossier(id: $dossier) { submissions { id } } }`,
      { seen, unseen, dossier: dossierId },
    )
    expect(data).toMatchObject({ seen: { id: seen, answers }, unseen: null, dossier: { submissions: [{ id: seen }] } })

    const counts: number[] = []
    for (const name of typed) {
      const page = await askGraph(schema, ctx(), `{ list: ${name} { totalCount nodes { id } } }`)
      counts.push(Number(Reflect.get(Object(page.data?.['list']), 'totalCount')))
    }
    expect(counts.sort()).toEqual([0, 1])
    // Control: held to none, it reads both.
    const free = await askGraph(
      schema,
      niort.token('ANSWERS_READ', 'DOSSIERS_READ'),
      `query ($id: ID!) { submission(id: $id) { id } }`,
      {
        id: unseen,
      },
    )
    expect(free.data).toEqual({ submission: { id: unseen } })
  })

  it('fills that form and no other', async () => {
    const ctx = () => held('ANSWERS_WRITE', 'ANSWERS_READ', 'DOSSIERS_READ')
    const start = (formId: string) => startSubmission(ctx(), { dossierId, formId, idempotencyKey: newId() })

    const { id } = await start(mine.formId)
    await saveAnswers(ctx(), { submissionId: id, answers, lock: 1 })
    await submitAnswers(ctx(), { submissionId: id, lock: 2, idempotencyKey: newId() })
    expect(await codeOf(start(other.formId))).toBe('FORBIDDEN')
    const draft = await aSubmission(referent(), { dossierId, formId: other.formId })
    expect(await codeOf(saveAnswers(ctx(), { submissionId: draft, answers, lock: 1 }))).toBe('NOT_FOUND')
  })

  it('is told of that form and of no other in the history of a dossier', async () => {
    const { data } = await askGraph(
      schema,
      held('ANSWERS_READ', 'DOSSIERS_READ'),
      `query ($id: ID!) { dossier(id: $id) { events { kind } } }`,
      {
        id: dossierId,
      },
    )
    const events = kindsIn(data)
    const all = await askGraph(
      schema,
      niort.token('ANSWERS_READ', 'DOSSIERS_READ'),
      `query ($id: ID!) { dossier(id: $id) { events { kind } } }`,
      {
        id: dossierId,
      },
    )
    const every = kindsIn(all.data)

    expect(events.filter((kind) => kind === 'answers-submitted')).toHaveLength(2)
    expect(every.filter((kind) => kind === 'answers-submitted')).toHaveLength(3)
  })
})
