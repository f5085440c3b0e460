import { REFERENCE_TARGETS, type SettingPhrase } from '../fields/field-type.ts'
import { formatMoney } from '../fields/number-format.ts'
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

/** A bound as people set it: amounts in euros, the kind of record by its name. */
export function settingText(phrase: SettingPhrase | undefined, value: number | string | undefined): Json {
  if (value === undefined) return null
  if (typeof value === 'number') {
    return phrase === 'smallest-amount' || phrase === 'largest-amount'
      ? inEach((one) => formatMoney(value, one))
      : value
  }
  const target = phrase === 'target' ? REFERENCE_TARGETS.find((one) => one === value) : undefined
  return target === undefined ? value : inEach((locale) => sentences(locale).words.targets[target])
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
