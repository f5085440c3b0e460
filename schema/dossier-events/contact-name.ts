import { z } from 'zod'
import { CONTACT_CHANNELS, CONTACT_PRESENCES } from '../contacts/kinds.ts'
import { contactPresenceLabel } from '../contacts/presence-label.ts'
import { formatDate } from '../fields/number-format.ts'
import type { Locale } from '../text.ts'
import type { SaidWords } from '../vocabulary/said-words.ts'
import { nameOfKind } from './kind-name.ts'

/** What is kept of a contact: never its note. */
export const contactData = z.strictObject({
  contactId: z.string(),
  on: z.string(),
  channel: z.enum(CONTACT_CHANNELS.map(({ id }) => id)),
  presence: z.enum(CONTACT_PRESENCES.map(({ id }) => id)),
})

/** « Téléphone du 03/11/2026, présent ». */
export const nameOfContact = ({ on, channel, presence }: z.output<typeof contactData>, words: SaidWords) => {
  const way = nameOfKind(CONTACT_CHANNELS, channel)
  // The event is told in one language at a time, the one the words are in.
  const came = (locale: Locale) => lowered(contactPresenceLabel(presence, locale, words))
  return {
    fr: `${way.fr} du ${formatDate(on)}, ${came('fr')}`,
    en: `${way.en} of ${formatDate(on)}, ${came('en')}`,
  }
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
