import { z } from 'zod'
import { dossierEvent } from './event.ts'

/** A form under way came back to the version it had before a migration. */
export const migrationUndone = dossierEvent(
  'migration-undone',
  z.strictObject({
    migrationId: z.string(),
    submissionId: z.string(),
    formId: z.string(),
    formTitle: z.string(),
    fromVersion: z.int().positive(),
    toVersion: z.int().positive(),
  }),
  ({ formTitle, fromVersion, toVersion }) => ({
    fr: `« ${formTitle} » en cours est revenu de la version ${fromVersion} à la version ${toVersion}, avec les réponses d’avant.`,
    en: `“${formTitle}” under way came back from version ${fromVersion} to version ${toVersion}, with its former answers.`,
  }),
)
