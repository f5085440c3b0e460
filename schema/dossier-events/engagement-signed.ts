import { z } from 'zod'
import { SIGNATORIES, SIGNING_MEANS } from '../engagement/signatory.ts'
import { describeSigned } from '../i18n/describe-engagement.ts'
import { dossierEvent } from './event.ts'

/** Somebody signed the engagement contract. */
export const engagementSigned = dossierEvent(
  'engagement-signed',
  z.strictObject({
    submissionId: z.string(),
    signatory: z.enum(SIGNATORIES),
    means: z.enum(SIGNING_MEANS),
    on: z.string(),
  }),
  (told) => ({ fr: describeSigned(told, 'fr'), en: describeSigned(told, 'en') }),
)
