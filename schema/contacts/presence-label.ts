import { type Locale, say } from '../text.ts'
import { type SaidWords, usualWords } from '../vocabulary/said-words.ts'
import { CONTACT_PRESENCES, type ContactPresence } from './kinds.ts'

/** Whether the person came, or who cancelled: in the PLIE’s word for whoever follows them. `words` are in the language asked for. */
export const contactPresenceLabel = (
  presence: ContactPresence,
  locale: Locale,
  words: SaidWords = usualWords(locale),
): string => {
  const by = words['the.referent']
  if (presence === 'cancelled' && by !== undefined) return `${locale === 'fr' ? 'Annulé par' : 'Cancelled by'} ${by}`
  return say(CONTACT_PRESENCES.find(({ id }) => id === presence)?.label ?? { fr: presence }, locale)
}
