import { z } from 'zod'
import { dossierEvent } from './event.ts'

export const dossierOpened = dossierEvent(
  'dossier-opened',
  z.strictObject({ dossierId: z.string(), number: z.string() }),
  ({ number }) => ({ fr: `Dossier ${number} ouvert.`, en: `Dossier ${number} opened.` }),
)
