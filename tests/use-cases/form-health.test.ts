import { describe, expect, it } from 'vitest'
import { formHealth } from '../../server/form-health/form-health.ts'
import { maskCounts } from '../../server/form-health/mask-counts.ts'
import { newId } from '../../server/platform/ids.ts'
import { submitAnswers } from '../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../support/builders.ts'
import { codeOf } from '../support/failure.ts'
import { decidingForm } from '../support/rule-form.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const admin = () => niort.as('plie-administrator')
const referent = () => niort.as('referent')
const filled = async (formId: string, answers: Record<string, { value: string | number }>) => {
  const submissionId = await aSubmission(referent(), { dossierId: await aDossier(referent()), formId })
  await submitAnswers(referent(), { submissionId, answers, lock: 1, idempotencyKey: newId() })
}

describe('the health of a form', () => {
  it('counts how each field was filled in what was submitted, and counts again when one more is', async () => {
    const { formId } = await aForm(niort, (key) => decidingForm(key, {}))
    await filled(formId, { f_text: { value: 'vu' }, f_children: { value: 3 } })
    await filled(formId, { f_text: { value: 'vu' } })
    await aSubmission(referent(), { dossierId: await aDossier(referent()), formId })
    const of = async (id: string) => (await formHealth(admin(), { formId }))?.fields.find((field) => field.id === id)

    expect(await of('f_children')).toMatchObject({ shown: 2, answered: 1, blank: 1 })
    expect(await of('f_text')).toMatchObject({ shown: 2, answered: 2, blank: 0 })

    await filled(formId, { f_text: { value: 'vu' }, f_children: { value: 1 } })
    expect(await of('f_children')).toMatchObject({ shown: 3, answered: 2 })
    expect(await formHealth(admin(), { formId })).toMatchObject({ counted: 3, total: 3, ofDraft: false })
  })

  it('names a field nobody fills', async () => {
    const { formId } = await aForm(niort, (key) => decidingForm(key, {}))
    await filled(formId, { f_text: { value: 'vu' } })

    const health = await formHealth(admin(), { formId })

    expect(health?.findings).toContainEqual(expect.objectContaining({ code: 'never-filled', subject: 'f_children' }))
  })

  it('withholds small counts so that no subtraction gives them back', () => {
    expect(maskCounts([0, 12, 30])).toEqual([0, 12, 30])
    expect(maskCounts([3, 12, 30])).toEqual([null, null, 30])
    expect(maskCounts([3, 2, 30])).toEqual([null, null, 30])
    expect(maskCounts([0, 4])).toEqual([0, null])
  })

  it('is for the administrators of the PLIE', async () => {
    const { formId } = await aForm(niort, (key) => decidingForm(key, {}))
    for (const role of ['referent', 'coordination', 'prescriber', 'auditor'] as const)
      expect(await codeOf(formHealth(niort.as(role), { formId }))).toBe('FORBIDDEN')
    expect(await codeOf(formHealth(caen.as('plie-administrator'), { formId }))).toBe('NOT_FOUND')
  })
})
