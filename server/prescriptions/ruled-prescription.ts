import { dossiers } from '../dossiers/index.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Prescription } from './prescription.entity.ts'

/** What the rules are asked about: a prescription is a référent's once its dossier is. */
export const ruledPrescription = async (
  ctx: RequestContext,
  { dossierId }: Prescription,
): Promise<{ referentId: string | null }> => ({
  referentId: dossierId ? ((await dossiers(ctx).get(dossierId)).referentId ?? null) : null,
})
