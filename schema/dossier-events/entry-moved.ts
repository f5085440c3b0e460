import { describeJourneyAct } from '../i18n/describe-journey.ts'
import { dossierEvent } from './event.ts'
import { journeyTold } from './journey-told.ts'

/** A step of the entry, from the prescription to the decision. */
export const entryMoved = dossierEvent(
  'entry-moved',
  journeyTold(['start_check', 'reject', 'welcome', 'drop', 'propose_entry', 'admit', 'refuse', 'postpone']),
  (told, words) => ({
    fr: describeJourneyAct(told, 'fr', words),
    en: describeJourneyAct(told, 'en', words),
  }),
)
