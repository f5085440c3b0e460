import { type L10n, LOCALES } from '../text.ts'
import { sentences } from './index.ts'

/** « justificatif de « Statuts » », in every language of the product. */
export const proofLabel = (field: L10n): L10n => ({
  ...Object.fromEntries(LOCALES.map((locale) => [locale, sentences(locale).words.proofOf(field[locale] || field.fr)])),
  fr: sentences('fr').words.proofOf(field.fr),
})
