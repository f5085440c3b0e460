import type { FieldKind, ValueRules } from '../fields/field-type.ts'
import type { Expr, FactPath, FieldId, Id, ListId, OptionId } from '../rules/expression.ts'
import type { L10n, PlainDate } from '../text.ts'
import type { Slot } from './answer-slots.ts'
import type { Answers } from './answers.ts'

export const FORM_SPEC = 'plie.form/1'
export const FORM_KINDS = [
  'prescription',
  'diagnostic',
  'step-validation',
  'exit',
  'contract',
  'review',
  'free',
] as const
export type FormKind = (typeof FORM_KINDS)[number]

/** Most fields a published form may hold (promises F5). */
export const MAX_FIELDS = 1_000

/**
 * One form, as stored, exchanged and published: the canonical JSON document `plie.form/1`.
 * Identity is by opaque ids; labels are free; `api` names are frozen at first publication.
 */
export interface FormDefinition {
  spec: typeof FORM_SPEC
  id: Id
  /** Slug `^[a-z][a-z0-9-]{0,62}$`; gives the GraphQL type its name (`diagnostic-initial` → `DiagnosticInitial`). */
  key: string
  kind: FormKind
  title: L10n
  intro?: L10n
  basedOn?: { template: Id; version: number }
  items: Item[]
  lists: OptionList[]
  computed: Computed[]
  /** Decisions: eligibility, step validation, exit category. */
  rules: Rule[]
  /** Cross-field errors and warnings. */
  checks: Check[]
  /** Golden cases, run at each save; a red one blocks publication. */
  cases: GoldenCase[]
  /** Cosmetic only; never counts as a change that breaks. */
  layout?: unknown
}

export type Item = Section | Repeat | Field | Note

export interface ItemBase {
  id: Id
  label: L10n
  help?: L10n
  /** Absent: always visible. Unknown counts as hidden. */
  visible?: Expr
}
export interface Section extends ItemBase {
  t: 'section'
  items: Item[]
}
export interface Note extends ItemBase {
  t: 'note'
}

/** Most rows a repeated group ever takes; `max` narrows it. */
export const MAX_ROWS = 100

/**
 * A group asked once per row (« for each child »). It holds fields and notes, neither a section nor another group. Its
 * answer is a list of rows, see `Answers`. A condition inside reads the fields of its own row; elsewhere the group is read
 * as a list, `{ op: 'some', a: [{ f: group }, condition] }`, and its fields inside that condition only.
 */
export interface Repeat extends ItemBase {
  t: 'repeat'
  /** GraphQL name of the list of rows, frozen once published; names inside are unique in the whole form. */
  api: string
  items: (Field | Note)[]
  /** Rows asked at least, once the group is shown; absent: 0. */
  min?: number
  /** Absent: `MAX_ROWS`. */
  max?: number
  /** What names a row for people (« Léa »); absent, or unknown: its rank. */
  rowLabel?: Expr
}

/** Proof asked beside an answer. `kinds` name in French the documents that will do, one of them being enough. */
export interface EvidenceRule {
  /** Unknown counts as not required. */
  required: true | Expr
  kinds: string[]
  /** How long a document proves anything, from the day it was issued; absent: for ever. */
  validFor?: Period
}

/** Characters of one concept tag. */
export const MAX_CONCEPT_LENGTH = 200

export const MISSING_REASONS = ['unknown', 'refused', 'not-applicable'] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

export const SENSITIVITIES = ['standard', 'social', 'health'] as const
/** `social` and `health` (RGPD art. 9) are read by the person's référent and the coordination only. Absent: `standard`. */
export type Sensitivity = (typeof SENSITIVITIES)[number]

export interface Field extends ItemBase {
  t: 'field'
  type: FieldKind
  /** GraphQL name, `^[a-z][A-Za-z0-9]{0,62}$`; frozen, with its type, once published. */
  api: string
  /** Unknown counts as not required. */
  required?: true | Expr
  readOnly?: true | Expr
  default?: Expr
  prefill?: FactPath
  /** Compulsory for choice, choices, scale; forbidden for the others. */
  list?: ListId
  /** Weight in the total score, ≥ 0; absent: 1. Scale and choice fields whose options carry scores count. */
  weight?: number
  rules?: ValueRules
  /** Reasons a person may give instead of an answer. */
  missing?: MissingReason[]
  evidence?: EvidenceRule
  sensitivity?: Sensitivity
  /** Typed copy kept in the search index: usable as a GraphQL filter and sort. */
  searchable?: true
  /** National meaning whatever the local wording, e.g. `fse:EECO09`. */
  concept?: string[]
  replaces?: { field: FieldId; via: 'copy' | 'cast' | { options: Record<OptionId, OptionId | null> } }
  archived?: true
}

export interface OptionList {
  id: ListId
  label: L10n
  ordered?: boolean
  options: Option[]
}
export interface Option {
  id: OptionId
  /** `^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$`, unique in its list: what external systems read and write. */
  code: string
  label: L10n
  score?: number
  tags?: string[]
  archived?: true
  concept?: string[]
}

export interface Computed {
  id: Id
  api: string
  label: L10n
  type: 'decimal' | 'integer' | 'choice' | 'yes-no' | 'date'
  expr: Expr
  /** For numbers: named bands in ascending `upTo` (inclusive). */
  bands?: { id: OptionId; upTo: number; label: L10n }[]
}

export interface Period {
  n: number
  unit: 'd' | 'm' | 'y'
}

/** `hit: 'first'` stops the list at its match; `'all'` lets later rules match too. Every rule's trace is returned either way. */
export interface Rule {
  id: Id
  label: L10n
  hit: 'first' | 'all'
  /** Outcome id; for exit forms one of the PLIE's exit category ids (`positive`, `dynamic`, `reduced-obstacles`, `other`, …). */
  outcome: OptionId
  when: Expr
  evidence?: string[]
  /** Delay in the job after which the outcome counts; never the same clock as the contract's length. */
  confirmAfter?: Period
  /** The named body decides case by case: the engine proposes only. */
  committee?: true
  because: L10n
  /** Where the rule comes from, word for word or by reference. */
  source?: string
}

export interface Check {
  id: Id
  when: Expr
  level: 'error' | 'warning'
  /** Fields the message is shown at. */
  at: Id[]
  message: L10n
}

/** Dossier facts handed to an evaluation, by dictionary path; an absent path is unknown. See `schema/facts`. */
export type Facts = { readonly [path: string]: unknown }

export interface GoldenCase {
  id: Id
  label: L10n
  today: PlainDate
  answers: Answers
  facts?: Facts
  /** What must come out; only what is named is looked at. `rule`: the one that decides, null when none does. */
  expect: {
    scores?: { [computedId: string]: number | null }
    outcome?: OptionId | null
    rule?: Id | null
    visible?: Slot[]
    hidden?: Slot[]
  }
}
