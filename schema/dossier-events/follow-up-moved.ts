import { describeJourneyAct } from '../i18n/describe-journey.ts'
import { dossierEvent } from './event.ts'
import { journeyTold } from './journey-told.ts'

/** Standby, clock, in-job follow-up. */
export const followUpMoved = dossierEvent(
  'follow-up-moved',
  journeyTold([
    'ask_standby',
    'decline_standby',
    'open_standby',
    'extend_standby',
    'close_standby',
    'renew',
    'suspend',
    'resume',
    'start_in_job',
    'end_in_job',
  ]),
  (told, words) => ({
    fr: describeJourneyAct(told, 'fr', words),
    en: describeJourneyAct(told, 'en', words),
  }),
)
