import { z } from 'zod'
import { CONTACT_CHANNELS, CONTACT_PRESENCES } from '../contacts/kinds.ts'
import { formatDate } from '../fields/number-format.ts'
import { nameOfKind } from './kind-name.ts'

/** What is kept of a contact: never its note. */
export const contactData = z.strictObject({
  contactId: z.string(),
  on: z.string(),
  channel: z.enum(CONTACT_CHANNELS.map(({ id }) => id)),
  presence: z.enum(CONTACT_PRESENCES.map(({ id }) => id)),
})

/** « Téléphone du 03/11/2026, présent ». */
export const nameOfContact = ({ on, channel, presence }: z.output<typeof contactData>) => {
  const way = nameOfKind(CONTACT_CHANNELS, channel)
  const came = nameOfKind(CONTACT_PRESENCES, presence)
  const small = (text: string | undefined) => text?.toLowerCase() ?? ''
  return {
    fr: `${way.fr} du ${formatDate(on)}, ${small(came.fr)}`,
    en: `${way.en} of ${formatDate(on)}, ${small(came.en)}`,
  }
}
