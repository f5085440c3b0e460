import { describe, expect, it } from 'vitest'
import type { Answers, MigrationAction } from '../../../schema/index.ts'
import { readMigrations } from '../../../server/answer-migrations/read-migrations.ts'
import { undoMigration } from '../../../server/answer-migrations/undo-migration.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { newId } from '../../../server/platform/ids.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { askGraph } from '../../support/graph.ts'
import { testDatabase } from '../../support/test-database.ts'
import { anOpenForm, twoVersions } from '../../support/two-versions.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const referent = () => niort.as('referent')
const schema = buildCoreSchema()

const ANSWERS: Answers = {
  f_text: { value: 'intact' },
  f_age: { value: '42' },
  f_mobility: { value: 'o_1' },
  f_health: { value: 'h_1' },
  f_note: { value: 'Une note libre' },
}
const ENTRIES: { id: string; action: MigrationAction }[] = [
  { id: 'options-gone f_mobility', action: { do: 'map', options: { o_1: 'o_2' } } },
  { id: 'options-gone f_health', action: { do: 'ask-again' } },
]

interface Told {
  at: string
  backAt: string | null
  fromVersion: number
  toVersion: number
  reason: string
  answers: { slot: string; what: string; label: string; value: string | null; now: string | null; withheld: boolean }[]
}
/** What somebody is told of the migrations of a form; null: they see no such form. */
const told = async (ctx: RequestContext, id: string): Promise<Told[] | null> => {
  const { data, codes } = await askGraph(
    schema,
    ctx,
    `query ($id: ID!) { submission(id: $id) { migrations {
       at backAt fromVersion toVersion reason answers { slot what label value now withheld } } } }`,
    { id },
  )
  expect(codes).toEqual([])
  const submission = data?.['submission'] as { migrations: Told[] } | null
  return submission?.migrations ?? null
}

/** A form under way, taken to version 2 while it was being filled. */
const migrated = async () => {
  const { formId, versionId } = await twoVersions(niort)
  const { id } = await anOpenForm(niort, formId)
  await saveAnswers(referent(), { submissionId: id, answers: ANSWERS, lock: 1 })
  await publishForm(niort.as('plie-administrator'), {
    formId,
    revision: 1,
    reason: 'La grille a été revue',
    plan: [{ formVersionId: versionId, entries: ENTRIES }],
    idempotencyKey: newId(),
  })
  return { formId, id }
}

describe('a form that changed while it was being filled', () => {
  it('tells who fills it from what to what, why, and each answer no longer where it was given', async () => {
    const { id } = await migrated()

    const [migration, ...others] = (await told(referent(), id)) ?? []

    expect(others).toEqual([])
    expect(migration).toMatchObject({ fromVersion: 1, toVersion: 2, reason: 'La grille a été revue', backAt: null })
    expect(migration?.answers.toSorted((a, b) => a.slot.localeCompare(b.slot))).toEqual([
      { slot: 'f_age', what: 'CARRIED_OVER', label: 'Âge', value: '42', now: '42', withheld: false },
      {
        slot: 'f_health',
        what: 'ASKED_AGAIN',
        label: 'Question f_health',
        value: 'Moyenne',
        now: null,
        withheld: false,
      },
      {
        slot: 'f_mobility',
        what: 'CARRIED_OVER',
        label: 'Question f_mobility',
        value: 'Léger',
        now: 'Moyen',
        withheld: false,
      },
      {
        slot: 'f_note',
        what: 'SET_ASIDE',
        label: 'Question f_note',
        value: 'Une note libre',
        now: null,
        withheld: false,
      },
    ])
  })

  it('still tells it once submitted, and keeps from each reader what they may not read', async () => {
    const { id } = await migrated()
    await submitAnswers(referent(), {
      submissionId: id,
      answers: { f_means: { value: ['o_2'] } },
      lock: 3,
      idempotencyKey: newId(),
    })

    const [controlled] = (await told(niort.as('auditor'), id)) ?? []
    const [read] = (await told(niort.token('ANSWERS_READ'), id)) ?? []

    const kept = { value: null, now: null, withheld: true }
    for (const migration of [controlled, read]) {
      const answer = (slot: string) => migration?.answers.find((one) => one.slot === slot)
      expect(answer('f_health')).toMatchObject({ what: 'ASKED_AGAIN', ...kept })
      expect(answer('f_note')).toMatchObject({ what: 'SET_ASIDE', ...kept })
      expect(answer('f_mobility')).toMatchObject({ value: 'Léger', now: 'Moyen', withheld: false })
    }
  })

  it('tells nothing to who may not read the form, nor of a form no publication took anywhere', async () => {
    const { id, formId } = await migrated()
    const untouched = await anOpenForm(niort, formId)

    expect(await told(niort.as('auditor'), id)).toBeNull()
    expect(await told(niort.as('referent', await niort.referent('Une autre')), id)).toBeNull()
    expect(await told(caen.as('coordination'), id)).toBeNull()
    expect(await told(referent(), untouched.id)).toEqual([])
  })

  it('tells that it came back, with the answers given meanwhile that gave way', async () => {
    const { id, formId } = await migrated()
    await saveAnswers(referent(), {
      submissionId: id,
      answers: { f_mobility: { value: 'o_3' }, f_children: { value: 3 } },
      lock: 3,
    })
    const admin = niort.as('plie-administrator')
    const [done] = await readMigrations(admin, { formId })
    await undoMigration(niort.as('plie-administrator'), { migrationId: done?.id ?? '', idempotencyKey: newId() })

    const [migration] = (await told(referent(), id)) ?? []

    expect(migration).toMatchObject({ fromVersion: 1, toVersion: 2, backAt: expect.any(String) })
    expect(migration?.answers).toEqual([
      {
        slot: 'f_mobility',
        what: 'REPLACED',
        label: 'Question f_mobility',
        value: 'Important',
        now: 'Léger',
        withheld: false,
      },
    ])
  })
})
