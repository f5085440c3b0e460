import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../schema/index.ts'
import { openDossier } from '../../server/dossiers/index.ts'
import { recordWorkContract } from '../../server/employment/index.ts'
import { assessExit } from '../../server/exits/index.ts'
import { formVersions } from '../../server/forms/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { AnswersRejected, saveAnswers, startSubmission, submitAnswers } from '../../server/submissions/index.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const world = await createWorld(await testDatabase())

describe('the main job, at the level of use cases', () => {
  it('fills a diagnostic, refuses it while incomplete, and names the exit with its reasons', async () => {
    const { niort } = world
    const dossier = await openDossier(niort.as('referent'), {
      firstName: 'Olive',
      lastName: 'Exemple',
      idempotencyKey: newId(),
    })
    const version = await formVersions(niort.as('referent')).currentOfKind('diagnostic')
    if (version === null) throw new Error('no diagnostic')
    const submission = await startSubmission(niort.as('referent'), {
      dossierId: dossier.id,
      formId: version.formId,
      idempotencyKey: newId(),
    })

    const refused = await submitAnswers(niort.as('referent'), {
      submissionId: submission.id,
      lock: 1,
      idempotencyKey: newId(),
    }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(AnswersRejected)
    const scale = fieldsOf(version.form).find((field) => field.type === 'scale')
    const option = version.form.lists.find((list) => list.id === scale?.list)?.options[0]
    await saveAnswers(niort.as('referent'), {
      submissionId: submission.id,
      answers: { [scale?.id ?? '']: { value: option?.id ?? '' } },
      lock: 1,
    })

    await recordWorkContract(niort.as('referent'), {
      dossierId: dossier.id,
      input: { kind: 'cdi', employer: 'Fleurs & Cie', startDate: '2026-05-02', weeklyHours: 35 },
      idempotencyKey: newId(),
    })
    const assessment = await assessExit(niort.as('referent'), { dossierId: dossier.id })
    expect(assessment).toMatchObject({ verdict: 'DECIDED', outcome: 'positive' })
    expect(assessment?.rules).toHaveLength(19)
  })
})
