import { z } from 'zod'
import { describeParticipationAct } from '../i18n/describe-participation.ts'
import { PARTICIPATION_ACTS } from '../participation/acts.ts'
import { dossierEvent } from './event.ts'

/** Anything done of a participation in an operation; never what was answered at entry. */
export const participationMoved = dossierEvent(
  'participation-moved',
  z.strictObject({
    participationId: z.string(),
    act: z.enum(PARTICIPATION_ACTS),
    operation: z.string(),
    day: z.string(),
  }),
  (told) => ({ fr: describeParticipationAct(told, 'fr'), en: describeParticipationAct(told, 'en') }),
)
