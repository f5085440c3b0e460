import { formatDate, formatNumber } from '../fields/number-format.ts'
import { type Json, type Locale, say } from '../text.ts'
import { sentences } from './index.ts'
import type { Param } from './sentences.ts'

/** Reads the parameters of a sentence in a language: numbers and dates formatted, texts chosen, types named. */
export function paramIn(params: { readonly [name: string]: Json } | undefined, locale: Locale): Param {
  const { words } = sentences(locale)
  return (name) => {
    const value = params && Object.hasOwn(params, name) ? params[name] : undefined
    if (typeof value === 'string' && (name === 'expected' || name === 'actual') && Object.hasOwn(words.types, value)) {
      return words.types[value] ?? value
    }
    return written(value, locale)
  }
}

function written(value: Json | undefined, locale: Locale): string {
  if (typeof value === 'number') return formatNumber(value, locale)
  if (typeof value === 'boolean') return sentences(locale).words[value ? 'Yes' : 'No']
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value
  if (Array.isArray(value)) return value.map((one: Json) => written(one, locale)).join(', ')
  return isText(value) ? say(value, locale) : ''
}

const isText = (value: unknown): value is { fr: string } =>
  typeof value === 'object' && value !== null && 'fr' in value && typeof value.fr === 'string'
