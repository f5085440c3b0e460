import { DOCUMENT_KINDS, type Locale, say } from '../../schema/index.ts'
import { DocumentKind } from '../data/generated/graphql.ts'

/** The API writes in capitals the ids that `schema/` writes small. */
export const kindChoices = (locale: Locale) =>
  DOCUMENT_KINDS.flatMap(({ id: small, label }) => {
    const id = Object.values(DocumentKind).find((one) => one.toLowerCase() === small)
    return id === undefined ? [] : [{ id, name: say(label, locale) }]
  })

export const kindLabel = (id: DocumentKind, locale: Locale): string =>
  kindChoices(locale).find((one) => one.id === id)?.name ?? id

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const

/** « 240 Ko ». */
export const sizeLabel = (bytes: number, locale: Locale): string => {
  const rank = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2
  const unit = UNITS[rank] ?? 'byte'
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: rank === 2 ? 1 : 0 } as const
  return new Intl.NumberFormat(locale, format).format(bytes / 1_000 ** rank)
}
