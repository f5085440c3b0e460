import { z } from 'zod'
import { dossierEvent } from './event.ts'

/** Names of the details changed, never their values. */
export const participantUpdated = dossierEvent(
  'participant-updated',
  z.strictObject({ participantId: z.string(), changed: z.array(z.string()) }),
  () => ({ fr: 'Informations de la personne modifiées.', en: 'The person’s details were changed.' }),
)
