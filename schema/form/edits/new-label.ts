import { sentences } from '../../i18n/index.ts'
import type { Words } from '../../i18n/sentences.ts'
import { type L10n, LOCALES } from '../../text.ts'

/** A label made by the product, in each of its languages. */
export function newLabel(write: (words: Words) => string): L10n {
  const texts = LOCALES.map((locale) => [locale, write(sentences(locale).words)] as const)
  return { ...Object.fromEntries(texts), fr: write(sentences('fr').words) }
}
