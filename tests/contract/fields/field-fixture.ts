import type { FieldKind, FieldOption, IssueCode, Json, Known, SearchRow, ValueRules } from '../../../schema/index.ts'

/** What a field type promises, as data: one fixture per type, run by one suite. */
export interface FieldFixture {
  readonly kind: FieldKind
  readonly rules: ValueRules
  readonly options?: readonly FieldOption[]
  /** Accepted when submitted. */
  readonly valid: readonly Json[]
  /** Kept while typing, refused when submitted, with the code. */
  readonly incomplete: readonly (readonly [Json, IssueCode])[]
  /** Refused even while typing, with the code. */
  readonly refused: readonly (readonly [unknown, IssueCode])[]
  /** What a person types, and how it is kept. */
  readonly normalised?: readonly (readonly [Json, Json])[]
  /** What conditions read of a value, where it is not the value itself; undefined: unknown. */
  readonly operands?: readonly (readonly [Json, Known | undefined])[]
  /** Counts as no answer. */
  readonly empty: readonly Json[]
  readonly formatted: readonly (readonly [Json, { fr: string; en: string }])[]
  readonly indexed: readonly (readonly [Json, readonly SearchRow[]])[]
  readonly exported: readonly (readonly [Json, { readonly [suffix: string]: string | number | boolean | null }])[]
}

/** A day every fixture is read on. */
export const TODAY = '2026-11-22'

export const OPTIONS: readonly FieldOption[] = [
  { id: 'o_none', code: 'none', label: { fr: 'Aucun frein', en: 'No barrier' }, score: 0 },
  { id: 'o_some', code: 'some', label: { fr: 'Frein léger' }, score: 1 },
  { id: 'o_full', code: 'full', label: { fr: 'Frein bloquant' }, score: 4 },
  { id: 'o_old', code: 'old', label: { fr: 'Ancien' }, score: 9, archived: true },
]
