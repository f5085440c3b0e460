import { formVersions } from '../forms/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { FormOutdated } from '../submissions/index.ts'
import { addPrescription, type CameFrom } from './add-prescription.ts'
import type { ReceptionMeans } from './prescription.entity.ts'

export interface HandInPrescription {
  readonly formId: string
  /** The version whose questions are answered. */
  readonly formVersionId: string
  readonly answers: unknown
  /** How it reached whoever types it for somebody else; nobody else says. */
  readonly means?: ReceptionMeans | null | undefined
  readonly idempotencyKey: string
}

/**
 * A prescription that did not come through a link: sent by an external system or by a prescriber with an account, or typed by the
 * coordination from paper or by phone. No file comes with it: they are joined to it once it is there, or seen, and noted so.
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
      from: cameFrom(ctx, asked.means ?? null),
    })
    return { id }
  },
  { idempotent: true },
)

const cameFrom = (ctx: RequestContext, means: ReceptionMeans | null): CameFrom => {
  const { actor } = ctx
  // Whoever decides on prescriptions types for others; anybody else sends in their own name.
  const types = actor.kind === 'account' && ctx.access.allows('prescription.review')
  if (means !== null && !types) throw new InvalidInput([inputIssue('input.unknown', 'means')])
  if (actor.kind === 'token') return { channel: 'API', tokenId: actor.tokenId }
  return { channel: types ? 'OFFICE' : 'ACCOUNT', sentBy: actor.id, means }
}
