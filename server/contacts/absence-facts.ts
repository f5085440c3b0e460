import type { DossierPart } from '../submissions/index.ts'
import { contacts } from './contact.repository.ts'

/** How many unjustified absences a dossier had by a day: none noted is zero, as contacts are all noted here. */
export const absenceFacts: DossierPart = async (ctx, dossierIds) => {
  const days = await contacts(ctx).unjustifiedDays(dossierIds)
  return (dossierId, day) => ({ unjustifiedAbsences: (days.get(dossierId) ?? []).filter((one) => one <= day).length })
}
