import type { Json } from '../text.ts'
import type { ValueCheck } from './field-type.ts'
import { textShape } from './text-schema.ts'
import { WRONG_TYPE } from './value-issue.ts'

/** Most characters of each property. */
type Lengths = { readonly [name: string]: number }

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text under a name of a value made of texts, without the blanks around it; empty when it holds none. */
export const textIn = (value: unknown, name: string): string => {
  const text = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return typeof text === 'string' ? text.trim() : ''
}

/** An object of texts, all the `required` and nothing but the `optional` besides, none longer than it says. */
export const recordShape = (required: Lengths, optional: Lengths = {}): ValueCheck => {
  const lengths = { ...required, ...optional }
  const checks = new Map(Object.entries(lengths).map(([name, longest]) => [name, textShape(longest)]))
  const compulsory = Object.keys(required)
  return (value) => {
    if (!isRecord(value) || !compulsory.every((name) => Object.hasOwn(value, name))) return WRONG_TYPE
    for (const name of Object.keys(value)) {
      const check = checks.get(name)
      const refusal = check === undefined ? WRONG_TYPE : check(value[name])
      if (refusal !== undefined) return refusal
    }
    return undefined
  }
}

/** No text in it under any of these names: nothing was answered. */
export const hasNone = (value: Json, names: readonly string[]): boolean =>
  names.every((name) => textIn(value, name) === '')

/** The same value with the blanks around its texts gone; anything else as given. */
export const trimmed = (value: Json): Json =>
  isJsonRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one.trim() : one]))
    : value

const isJsonRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
