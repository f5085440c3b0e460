import type { L10n } from '../text.ts'
import type { FactPath, FieldId, OptionId } from './expression.ts'

/** One thing a person can pick, seen from an expression. */
export interface Choice {
  readonly id: OptionId
  readonly label: L10n
  readonly score?: number
  readonly tags?: readonly string[]
}

/** Static types of the condition language. `any` follows an error already reported and silences the ones it would cause. */
export type ValueType =
  /** `cents`: a whole number of cents, written in euros for people. */
  | { readonly t: 'number'; readonly unit?: L10n; readonly cents?: true }
  | { readonly t: 'text' }
  | { readonly t: 'date' }
  | { readonly t: 'boolean' }
  | { readonly t: 'files' }
  /** `options: null`: the set is not known statically. */
  | { readonly t: 'option'; readonly options: readonly Choice[] | null }
  | { readonly t: 'options'; readonly options: readonly Choice[] | null }
  /** A list: of the dossier, whose rows hold `facts`, or a repeated group, whose rows hold `fields`. */
  | { readonly t: 'rows'; readonly facts: readonly FactPath[]; readonly fields: readonly FieldId[] }
  | { readonly t: 'any' }
export type ValueTypeName = ValueType['t']

export const NUMBER = { t: 'number' } as const satisfies ValueType
export const TEXT = { t: 'text' } as const satisfies ValueType
export const DATE = { t: 'date' } as const satisfies ValueType
export const BOOLEAN = { t: 'boolean' } as const satisfies ValueType
export const FILES = { t: 'files' } as const satisfies ValueType
export const ANY = { t: 'any' } as const satisfies ValueType

/** Choices a type ranges over, `null` when it has none or they are not known. */
export const choicesOf = (type: ValueType): readonly Choice[] | null =>
  type.t === 'option' || type.t === 'options' ? type.options : null
