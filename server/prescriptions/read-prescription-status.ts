import type { L10n } from '../../schema/index.ts'
import { members } from '../accounts/index.ts'
import { dossiers } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { noSuchReceipt } from './errors.ts'
import type { Prescription, PrescriptionStatus } from './prescription.entity.ts'
import { prescriptions } from './prescription.repository.ts'
import { publicPageOf } from './public-page.ts'
import { receiptHash } from './receipt.ts'

/** What a prescriber is told of what they sent; the person is named nowhere. */
export interface FollowedPrescription {
  readonly plieName: string
  readonly formTitle: L10n
  readonly status: PrescriptionStatus
  readonly submittedAt: Date
  readonly decidedAt: Date | null
  /** Written for them; refused prescriptions only. */
  readonly feedback: string | null
  /** Accepted ones, where the PLIE tells it and somebody is named. */
  readonly referent: string | null
}

/** What became of one sending, for whoever holds its receipt. @throws NOT_FOUND for a code nobody was given, or of another link */
export const readPrescriptionStatus = useCase(
  'prescription.follow',
  async (ctx, asked: { receipt: string }): Promise<FollowedPrescription> => {
    ctx.access.require('prescription.fill')
    const found = await prescriptions(ctx).byReceipt(ctx.actor.tokenId ?? '', receiptHash(asked.receipt))
    if (found === null) throw noSuchReceipt()
    concerns(ctx, 'prescription', found.id)
    const { plieName, tellsReferent } = await publicPageOf(ctx)
    const { form } = await formVersions(ctx).get(found.formVersionId)
    return {
      plieName,
      formTitle: form.title,
      status: found.status,
      submittedAt: found.submittedAt,
      decidedAt: found.decidedAt ?? null,
      feedback: found.status === 'REJECTED' ? (found.feedback ?? null) : null,
      referent: tellsReferent ? await referentOf(ctx, found) : null,
    }
  },
  { reads: true, audited: true },
)

const referentOf = async (ctx: RequestContext, { dossierId }: Prescription): Promise<string | null> => {
  if (!dossierId) return null
  const { referentId } = await dossiers(ctx).get(dossierId)
  return referentId ? members(ctx).nameOf(referentId) : null
}
