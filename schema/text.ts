/** A text in one or more languages. French is compulsory; keys are BCP 47 tags. */
export interface L10n {
  fr: string
  [bcp47: string]: string
}

/** Languages the product speaks. */
export const LOCALES = ['fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** The text in the asked language, or in French when it has no such translation. */
export const say = (text: L10n, locale: Locale): string => text[locale] || text.fr

/** A calendar day without a time, `YYYY-MM-DD`. */
export type PlainDate = string

/** Anything JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
