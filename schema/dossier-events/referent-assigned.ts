import { z } from 'zod'
import { dossierEvent } from './event.ts'

/** The name is kept with the id: the history says who followed the person even after that account is gone. */
export const referentAssigned = dossierEvent(
  'referent-assigned',
  z.strictObject({ referentId: z.string(), referentName: z.string(), previousReferentId: z.string().nullable() }),
  ({ referentName, previousReferentId }) =>
    previousReferentId === null
      ? { fr: `${referentName} suit désormais ce dossier.`, en: `${referentName} now follows this dossier.` }
      : { fr: `Le dossier passe à ${referentName}.`, en: `The dossier is handed over to ${referentName}.` },
)
