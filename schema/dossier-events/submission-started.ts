import { z } from 'zod'
import { dossierEvent } from './event.ts'

export const submissionStarted = dossierEvent(
  'submission-started',
  z.strictObject({
    submissionId: z.string(),
    formId: z.string(),
    formTitle: z.string(),
    formVersion: z.int().positive(),
  }),
  ({ formTitle }) => ({ fr: `« ${formTitle} » commencé.`, en: `“${formTitle}” started.` }),
)
