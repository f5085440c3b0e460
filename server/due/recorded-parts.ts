import type { DueRecord } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { recordedContacts } from './recorded-contacts.ts'
import { recordedSteps } from './recorded-steps.ts'

/** Contacts and étapes of some dossiers, read for all of them at once. Null: the PLIE notes none anywhere, and nothing is due by them. */
export const recordedParts = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
): Promise<(dossierId: string) => Pick<DueRecord, 'contacts' | 'steps'>> => {
  const contacts = await recordedContacts(ctx, dossierIds)
  const steps = await recordedSteps(ctx, dossierIds)
  return (id) => ({
    contacts: contacts === null ? null : (contacts.get(id) ?? []),
    steps: steps === null ? null : (steps.get(id) ?? []),
  })
}
