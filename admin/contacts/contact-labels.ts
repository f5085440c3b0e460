import {
  CONTACT_CHANNELS,
  CONTACT_PRESENCES,
  CONTACT_REASONS,
  contactPresenceLabel,
  type Locale,
  say,
} from '../../schema/index.ts'
import { plieWords } from '../app/i18n/plie-words.ts'
import { ContactChannel, ContactPresence, ContactReason } from '../data/generated/graphql.ts'

type Kinds = readonly { readonly id: string; readonly label: { readonly fr: string; readonly en: string } }[]

/** The API writes in capitals the ids that `schema/` writes small. */
const labelIn = (kinds: Kinds, id: string, locale: Locale): string => {
  const kind = kinds.find((one) => one.id === id.toLowerCase())
  return kind ? say(kind.label, locale) : id
}
const choicesIn = <Id extends string>(kinds: Kinds, ids: readonly Id[], locale: Locale) =>
  kinds.flatMap(({ id: small, label }) => {
    const id = ids.find((one) => one.toLowerCase() === small)
    return id === undefined ? [] : [{ id, name: say(label, locale) }]
  })

export const channelLabel = (id: ContactChannel, locale: Locale) => labelIn(CONTACT_CHANNELS, id, locale)
export const presenceLabel = (id: ContactPresence, locale: Locale) => {
  const kind = CONTACT_PRESENCES.find((one) => one.id === id.toLowerCase())
  return kind ? contactPresenceLabel(kind.id, locale, plieWords()) : id
}
export const reasonLabel = (id: ContactReason, locale: Locale) => labelIn(CONTACT_REASONS, id, locale)

export const channelChoices = (locale: Locale) => choicesIn(CONTACT_CHANNELS, Object.values(ContactChannel), locale)
export const presenceChoices = (locale: Locale) =>
  choicesIn(CONTACT_PRESENCES, Object.values(ContactPresence), locale).map(({ id }) => ({
    ...{ id, name: presenceLabel(id, locale) },
  }))
export const reasonChoices = (locale: Locale) => choicesIn(CONTACT_REASONS, Object.values(ContactReason), locale)
