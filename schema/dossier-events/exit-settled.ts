import { describeJourneyAct } from '../i18n/describe-journey.ts'
import { dossierEvent } from './event.ts'
import { journeyTold } from './journey-told.ts'

/** What was decided of the exit proposed. */
export const exitSettled = dossierEvent(
  'exit-settled',
  journeyTold(['accept_exit', 'send_back_exit']),
  (told, words) => ({
    fr: describeJourneyAct(told, 'fr', words),
    en: describeJourneyAct(told, 'en', words),
  }),
)
