import type { RequestContext } from '../platform/request.ts'
import type { Prescription } from './prescription.entity.ts'
import { type ToldPrescription, toldPrescriptions } from './told-prescription.ts'

/** What whoever handed one in is told of it, under the name they wrote themself: the dossier's may have been corrected since. */
export interface OwnPrescription extends ToldPrescription {
  readonly id: string
  readonly personName: string | null
}

export const ownPrescriptions = async (
  ctx: RequestContext,
  prescriptions: readonly Prescription[],
): Promise<OwnPrescription[]> => {
  const told = await toldPrescriptions(ctx, prescriptions)
  return prescriptions.flatMap(({ id, person: { lastName, firstName } }, index) => {
    const one = told[index]
    return one ? [{ ...one, id, personName: [lastName, firstName].filter(Boolean).join(' ') || null }] : []
  })
}
