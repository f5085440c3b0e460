import type { Json, L10n } from '../text.ts'
import type { FactPath, OptionId } from './expression.ts'

/**
 * What a fact yields. `option` is one id of `options`, `options` several; `list` yields rows, read with `rows()` and
 * never with `value()`. Decimals and integers are finite numbers, dates `YYYY-MM-DD`.
 */
export const FACT_TYPES = ['integer', 'decimal', 'text', 'date', 'boolean', 'option', 'options', 'list'] as const
export type FactType = (typeof FACT_TYPES)[number]

export interface FactOption {
  readonly id: OptionId
  readonly label: L10n
}

/** A parameter of a fact, `{ fact: path, params: { name: value } }`. `options` carries an array of option ids. */
export interface FactParam {
  readonly type: 'integer' | 'decimal' | 'boolean' | 'options'
  readonly label: L10n
  readonly required?: true
  /** Compulsory for `options`: the ids that may be given. */
  readonly options?: readonly FactOption[]
  readonly min?: number
  readonly max?: number
}

/** One entry of the closed dictionary of dossier facts. */
export interface Fact {
  readonly path: FactPath
  readonly type: FactType
  /** As it reads inside a sentence: « durée du contrat signé ». */
  readonly label: L10n
  /** « mois », « h », « % »… after a number. */
  readonly unit?: L10n
  /** Compulsory for `option` and `options`. */
  readonly options?: readonly FactOption[]
  /** Compulsory for `list`: paths of the facts each row holds; they have a meaning only inside `some` / `every` over it. */
  readonly row?: readonly FactPath[]
  readonly params?: { readonly [name: string]: FactParam }
  /** How it is worked out, for people. */
  readonly derivation: L10n
  /** Where the datum comes from (« saisi dans le dossier »), or the text that asks for the calculation. */
  readonly source: L10n
}

/** The closed list of facts, injected into the type checker and the describer: `rules/` never imports `facts/`. */
export interface FactDictionary {
  get(path: FactPath): Fact | undefined
  all(): readonly Fact[]
}

export type FactValue = number | string | boolean | readonly string[]
export type FactParams = { readonly [name: string]: Json }

/** The facts of one dossier on one day, injected into `evaluate`. Pure: the same call always gives the same value. */
export interface FactSource {
  /** `undefined`: not known. `null` never comes out. Lists and unknown paths give `undefined`. */
  value(path: FactPath, params?: FactParams): FactValue | undefined
  /** Rows of a list fact, `undefined` when the list itself is not known; an empty array is a known, empty list. */
  rows(path: FactPath): readonly FactRow[] | undefined
}

/** One row of a list fact. Answers the row's own facts first, then the dossier's. `label` names the row for people. */
export interface FactRow extends FactSource {
  readonly label: L10n
}

/** Facts of nobody: everything is unknown. */
export const NO_FACTS: FactSource = { value: () => undefined, rows: () => undefined }
