import type { AuthorKind } from '../rules/expression.ts'
import { type L10n, LOCALES } from '../text.ts'
import { sentences } from './index.ts'

/** Who fills a form, in every language of the product. */
export const authorLabel = (kind: AuthorKind): L10n => ({
  ...Object.fromEntries(LOCALES.map((locale) => [locale, sentences(locale).words.authors[kind]])),
  fr: sentences('fr').words.authors[kind],
})
