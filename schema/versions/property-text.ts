import { canonicalJson } from '../form/canonical-json.ts'
import { describeExpression } from '../form/describe-expression.ts'
import type { FormDefinition } from '../form/form.ts'
import { sentences } from '../i18n/index.ts'
import type { Expr } from '../rules/expression.ts'
import { type Json, type L10n, LOCALES, type Locale } from '../text.ts'

/** A text in every language of the product. */
export const inEach = (write: (locale: Locale) => string): L10n => {
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)]))
  return { ...texts, fr: write('fr') }
}

/** A condition as it reads in its own version of the form; null when there is none. */
export function conditionText(form: FormDefinition, condition: Expr | true | undefined): Json {
  if (condition === undefined) return null
  return inEach((locale) =>
    condition === true ? sentences(locale).words.always : describeExpression(form, condition, locale),
  )
}

/** Any other property: texts and numbers as they are, the rest as JSON. Null when absent. */
export function plainText(value: unknown): Json {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(plainText)
  return isText(value) ? value : canonicalJson(value)
}

const isText = (value: unknown): value is L10n =>
  typeof value === 'object' && value !== null && 'fr' in value && typeof value.fr === 'string'
