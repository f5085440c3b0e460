import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { VersionConflict } from '../platform/version-conflict.ts'
import { PrescriptionSettled } from './errors.ts'
import type { Prescription } from './prescription.entity.ts'
import { prescriptions } from './prescription.repository.ts'
import { ruledPrescription } from './ruled-prescription.ts'

/**
 * The prescription somebody is about to decide, locked and still open.
 * @throws NOT_FOUND, FORBIDDEN, PrescriptionSettled, VersionConflict when it changed since `version` was shown
 */
export const underReview = async (
  ctx: RequestContext,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Prescription> => {
  const prescription = await prescriptions(ctx).lock(id)
  concerns(ctx, 'prescription', prescription.id)
  ctx.access.require('prescription.review', await ruledPrescription(ctx, prescription), 'prescription.read')
  if (isSettled(prescription.status)) throw new PrescriptionSettled()
  if (prescription.lock !== version)
    throw new VersionConflict({ version: prescription.lock, changedAt: prescription.updatedAt })
  return prescription
}

export const isSettled = (status: string): boolean => status === 'ACCEPTED' || status === 'REJECTED'

/** What becomes of it; a decision says who took it and when. */
export const settle = (
  ctx: RequestContext,
  prescription: Prescription,
  change: Pick<Prescription, 'status'> &
    Partial<Pick<Prescription, 'feedback' | 'dossierId' | 'checkedRecord' | 'decidedReason' | 'eligibility'>>,
): void => {
  Object.assign(prescription, change, {
    lock: prescription.lock + 1,
    updatedAt: ctx.now,
    ...(isSettled(change.status) ? { decidedAt: ctx.now, decidedBy: ctx.actor.id } : {}),
  })
}
