import { z } from 'zod'
import { dossierEvent } from './event.ts'

export const answersSubmitted = dossierEvent(
  'answers-submitted',
  z.strictObject({
    submissionId: z.string(),
    formId: z.string(),
    formTitle: z.string(),
    formVersion: z.int().positive(),
  }),
  ({ formTitle, formVersion }) => ({
    fr: `« ${formTitle} » validé (version ${formVersion}).`,
    en: `“${formTitle}” submitted (version ${formVersion}).`,
  }),
)
