import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '../../../schema/index.ts'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { newId } from '../../../server/platform/ids.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../../support/builders.ts'
import { codeOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { questionnaire } from '../../support/questionnaire.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort } = await createWorld(database)
const { count } = inspect(database)
const referent = () => niort.as('referent')
const admin = () => niort.as('plie-administrator')
/** Long enough for the other to reach its lock, on a busy machine too. */
const REACHES_ITS_LOCK_MS = 500

/** The questionnaire without any searchable field. */
const plain = (key: string): FormDefinition =>
  JSON.parse(JSON.stringify(questionnaire({ key })), (name, value) => (name === 'searchable' ? undefined : value))

describe('a submission while its form is being published', () => {
  it('misses no field that the new version makes searchable', async () => {
    const { formId, definition } = await aForm(niort, plain)
    const dossierId = await aDossier(referent())
    const id = await aSubmission(referent(), { dossierId, formId })
    await saveFormDraft(admin(), { formId, definition: questionnaire({ key: definition.key }), revision: null })

    const publishing = admin()
    await publishing.em.begin()
    await publishForm(publishing, { formId, revision: 1, reason: 'Rechercher', idempotencyKey: newId() })
    const answers = { f_text: { value: 'cherché' } }
    const submitting = submitAnswers(referent(), { submissionId: id, answers, lock: 1, idempotencyKey: newId() })
    await pause(REACHES_ITS_LOCK_MS)
    await publishing.em.commit()
    await submitting

    expect(await count(`answer_index where submission_id = '${id}' and field = 'f_text' and text = 'cherché'`)).toBe(1)
  })

  it('never waits for ever with a late autosave in the same dossier', async () => {
    const { formId, definition } = await aForm(niort, plain)
    const dossierId = await aDossier(referent())
    const done = await aSubmission(referent(), { dossierId, formId })
    await submitAnswers(referent(), {
      submissionId: done,
      answers: { f_text: { value: 'fini' } },
      lock: 1,
      idempotencyKey: newId(),
    })
    const id = await aSubmission(referent(), { dossierId, formId })
    await saveFormDraft(admin(), { formId, definition: questionnaire({ key: definition.key }), revision: null })

    // The submission holds the dossier and comes to the form; the autosave of what is done comes to the dossier; then the
    // publication, which holds the form, comes to the rows of what is done.
    const holding = referent()
    await holding.em.begin()
    await holding.em.execute('select 1 from dossier where id = ? for update', [dossierId])
    const late = codeOf(saveAnswers(referent(), { submissionId: done, answers: {}, lock: 2 }))
    await pause(REACHES_ITS_LOCK_MS)
    const publishing = publishForm(admin(), { formId, revision: 1, reason: 'Rechercher', idempotencyKey: newId() })
    await pause(REACHES_ITS_LOCK_MS)
    await submitAnswers(holding, {
      submissionId: id,
      answers: { f_text: { value: 'en cours' } },
      lock: 1,
      idempotencyKey: newId(),
    })
    await holding.em.commit()

    await publishing
    expect(await late).toBe('AlreadySubmitted')
    expect(await count(`answer_index where field = 'f_text' and submission_id in ('${id}', '${done}')`)).toBe(2)
  })
})
