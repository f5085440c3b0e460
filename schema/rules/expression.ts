import type { Json } from '../text.ts'

/** Opaque ids: `^[A-Za-z][A-Za-z0-9_-]{0,62}$`, never reused inside a form. */
export type Id = string
export type FieldId = Id
export type ComputedId = Id
export type ListId = Id
export type OptionId = Id

/** A path of the closed facts dictionary (`schema/facts`), e.g. `participant.age`, `contracts`, `contract.durationMonths`. */
export type FactPath = string

/** Every operator of the language. Adding one means adding its file in `rules/operators/` and its line in that registry. */
export const OPERATORS = [
  'and',
  'or',
  'not',
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'between',
  'in',
  'anyOf',
  'allOf',
  'noneOf',
  'answered',
  'missingIs',
  'proofValid',
  'add',
  'sub',
  'mul',
  'div',
  'min',
  'max',
  'round',
  'if',
  'sum',
  'avg',
  'count',
  'countIn',
  'some',
  'every',
  'score',
  'age',
  'diff',
  'plus',
] as const
export type Op = (typeof OPERATORS)[number]

/** Who may fill a form, seen from a condition. */
export const AUTHOR_KINDS = ['participant', 'prescriber', 'referent', 'coordination', 'administrator', 'api'] as const
export type AuthorKind = (typeof AUTHOR_KINDS)[number]

/** What an aggregate does with missing operands. */
export type MissingPolicy = 'unknown' | 'skip' | 'zero'

/**
 * The condition language: one tree, used for visible, required, read-only, checks, computed values and decisions.
 * Comparisons with a missing value are unknown (Kleene); see `evaluate.ts`.
 *
 * `some` / `every` take a list fact first (`{ fact: 'contracts' }`) and a predicate second; inside the predicate, facts
 * of that list's row (`contract.kind`, …) read the current row.
 * `score` takes one field (score of the chosen option) ; `age` one date ; `diff` two dates with `unit` (whole units, second − first);
 * `plus` a date and a number with `unit`. `proofValid` takes one field: some evidence joined to its answer is still valid.
 * A repeated group is a list too: `{ f: group }` stands where a list fact does, and the condition reads the fields of its row.
 * `author.kind`: who fills the form, one of `AUTHOR_KINDS`; unknown where nobody does (a decision on a dossier).
 */
export type Expr =
  | { v: Json }
  | { f: FieldId }
  | { c: ComputedId }
  | { fact: FactPath; params?: { readonly [name: string]: Json } }
  | { sys: 'today' | 'author.kind' }
  | { op: Op; a: readonly Expr[]; missing?: MissingPolicy; unit?: 'd' | 'm' | 'y'; tags?: readonly string[] }

/** Hard limits (promises F4): refused above, with the place named. */
export const MAX_EXPRESSION_NODES = 500
export const MAX_EXPRESSION_DEPTH = 32
