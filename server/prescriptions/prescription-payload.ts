import type { GraphQLResolveInfo } from 'graphql'
import { notFound } from '../platform/errors.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { readPrescription } from './read-prescriptions.ts'

/** The prescription a mutation changed, as it was asked for. */
export const prescriptionPayload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id }: { id: string }) => {
  const selection = selectionOf(info, 'Prescription', ['PrescriptionPayload.prescription'])
  const prescription = await readPrescription(ctx, { id, selection })
  if (prescription === null) throw notFound()
  return { prescription }
}
