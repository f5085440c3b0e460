import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type PrescriptionRequest, PrescriptionRequestEntity } from './prescription.entity.ts'

export const prescriptionRequests = (ctx: RequestContext) => ({
  add: (request: Omit<PrescriptionRequest, 'plieId'>): Promise<PrescriptionRequest> =>
    insert(ctx, PrescriptionRequestEntity, request),
  /** What waits for an answer; there is one at most. */
  open: (prescriptionId: string): Promise<PrescriptionRequest | null> =>
    ctx.em.findOne(PrescriptionRequestEntity, { plieId: plieOf(ctx), prescriptionId, answer: null }),
  /** Of several prescriptions, oldest first. */
  ofAll: (prescriptionIds: readonly string[]): Promise<PrescriptionRequest[]> =>
    ctx.em.find(
      PrescriptionRequestEntity,
      { plieId: plieOf(ctx), prescriptionId: { $in: [...prescriptionIds] } },
      { orderBy: { askedAt: 'asc' } },
    ),
})
