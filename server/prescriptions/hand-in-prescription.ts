import { formVersions } from '../forms/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { useCase } from '../platform/use-case.ts'
import { FormOutdated } from '../submissions/index.ts'
import { addPrescription } from './add-prescription.ts'

export interface HandInPrescription {
  readonly formId: string
  /** The version whose questions are answered. */
  readonly formVersionId: string
  readonly answers: unknown
  readonly idempotencyKey: string
}

/**
 * A prescription that did not come through a link: sent by an external system, or typed by the coordination from paper or by phone.
 * No file comes with it: papers are seen, and noted so.
 * @throws InvalidInput, AnswersRejected, FormOutdated, KeyReused, NOT_FOUND for a form of another PLIE
 */
export const handInPrescription = useCase(
  'prescription.hand-in',
  async (ctx, asked: HandInPrescription): Promise<{ id: string }> => {
    ctx.access.require('prescription.send')

    const version = await formVersions(ctx).inForce(asked.formId)
    if (version === null || version.form.kind !== 'prescription')
      throw new InvalidInput([inputIssue('input.not-a-prescription-form', 'formId')])
    if (version.id !== asked.formVersionId) throw new FormOutdated(version.number)

    const { id } = await addPrescription(ctx, {
      ...{ version, answers: asked.answers, audience: 'PRESCRIBER' },
      from:
        ctx.actor.kind === 'token'
          ? { channel: 'API', tokenId: ctx.actor.tokenId }
          : { channel: 'OFFICE', sentBy: ctx.actor.id },
    })
    return { id }
  },
  { idempotent: true },
)
