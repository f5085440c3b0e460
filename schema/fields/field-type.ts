import type { z } from 'zod'
import type { IssueCode } from '../issue.ts'
import type { Op, OptionId } from '../rules/expression.ts'
import type { Known } from '../rules/trace.ts'
import type { ValueType } from '../rules/value-type.ts'
import type { Json, L10n, Locale, PlainDate } from '../text.ts'

/** Every field type, each one file in this folder, registered in `index.ts`. */
export const FIELD_KINDS = [
  'text',
  'paragraph',
  'integer',
  'decimal',
  'money',
  'date',
  'yes-no',
  'choice',
  'choices',
  'scale',
  'email',
  'phone',
  'commune',
  'address',
  'rome',
  'siret',
  'reference',
  'file',
  'signature',
] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** Records of the PLIE a `reference` may name. */
export const REFERENCE_TARGETS = ['member', 'dossier'] as const
export type ReferenceTarget = (typeof REFERENCE_TARGETS)[number]

/** Bounds an administrator may set; each type says which it takes. No free regular expression, ever (promises F3). */
export interface ValueRules {
  /** Number types: smallest value (money: in cents). choices, file: fewest items. */
  min?: number
  /** Number types: largest value (money: in cents). choices, file: most items. */
  max?: number
  /** Text types, characters (Unicode code points). */
  minLength?: number
  maxLength?: number
  /** decimal: most digits after the point, 0–6. */
  decimals?: number
  /** date: earliest and latest day, `YYYY-MM-DD` or `today`. */
  from?: string
  to?: string
  /** reference: the kind of record; absent: `member`. */
  target?: ReferenceTarget
}

/** What an expression, a formatter or an exporter needs of an option. `archived`: kept for old answers, no longer offered. */
export interface FieldOption {
  readonly id: OptionId
  readonly code: string
  readonly label: L10n
  readonly score?: number
  readonly tags?: readonly string[]
  readonly archived?: true
}

/** What a value is checked against. `today` resolves the bounds written `today`; without it they are not checked. */
export interface ValueContext {
  readonly rules: ValueRules
  readonly options: readonly FieldOption[]
  readonly today?: PlainDate
}

/** What is wrong with a value: the code of its sentence, and what fills it. */
export interface Refusal {
  readonly code: IssueCode
  readonly params?: { readonly [name: string]: Json }
}

/** Looks at one value, of any shape. Undefined: nothing is wrong. Never throws. Made once for a field, run for each answer. */
export type ValueCheck = (value: unknown) => Refusal | undefined

/** GraphQL names of a type, as data: this package does not know graphql-js. */
export interface GraphqlNames {
  readonly output:
    | 'String'
    | 'Int'
    | 'Float'
    | 'Boolean'
    | 'PlainDate'
    | 'Option'
    | 'OptionList'
    | 'Files'
    | 'Cents'
    | 'Commune'
    | 'Address'
    | 'Trade'
    | 'Reference'
    | 'Signature'
  readonly input:
    | 'String'
    | 'Int'
    | 'Float'
    | 'Boolean'
    | 'PlainDate'
    | 'Enum'
    | 'EnumList'
    | 'IdList'
    | 'Commune'
    | 'Address'
    | 'Trade'
    | 'Reference'
    | 'Signature'
  readonly filter:
    | 'TextFilter'
    | 'IntFilter'
    | 'FloatFilter'
    | 'BooleanFilter'
    | 'DateFilter'
    | 'OptionFilter'
    | 'OptionsFilter'
    | 'ScaleFilter'
    | null
}

/** Typed column of the search index, and the row it gets: options are stored by id, a scale keeps its score beside it. */
export type SearchColumn = 'text' | 'float8' | 'int8' | 'date' | 'boolean'
export interface SearchRow {
  readonly text?: string
  readonly float8?: number
  readonly int8?: number
  readonly date?: PlainDate
  readonly boolean?: boolean
}

/** One column of an export. `suffix` completes the field's API name (`status`, `status_label`), so columns never move. */
export interface ExportColumn {
  readonly suffix: string
  /** Completes the field's label; null when the column is the field itself. */
  readonly label: L10n | null
  cell(value: Json): string | number | boolean | null
}

/** How a bound reads, in the settings and in the history: a sentence key of `i18n`, since `min` is not the same on each type. */
export type SettingPhrase =
  | 'smallest-number'
  | 'largest-number'
  | 'smallest-amount'
  | 'largest-amount'
  | 'fewest-items'
  | 'most-items'
  | 'shortest-text'
  | 'longest-text'
  | 'decimals'
  | 'earliest-date'
  | 'latest-date'
  | 'target'

/** A field type, complete: what each part of the product needs to know of it, with no `switch` on kinds elsewhere. */
export interface FieldType {
  /** Whether the field draws on an option list. */
  readonly list: boolean
  /** Bounds it takes, with the phrase each is named by. */
  readonly settings: { readonly [rule in keyof ValueRules]?: SettingPhrase }
  /** The JSON shape of its values with the bounds JSON Schema can say; the checks below have the last word. */
  schema(context: ValueContext): z.ZodType
  /** What may be stored while a person is still typing: type, characters, size, existing options. */
  shape(context: ValueContext): ValueCheck
  /** What may be submitted: the shape and every bound. */
  check(context: ValueContext): ValueCheck
  /**
   * The value as it is kept, told from what a person typed (« 06 12 34 56 78 » → `+33612345678`). Applied before the
   * checks; gives back what it cannot read. Absent: kept as given.
   */
  normalise?(value: Json): Json
  /** A value that counts as no answer: blank text, empty set. */
  isEmpty(value: Json): boolean
  /** Its type in the condition language. */
  operand(options: readonly FieldOption[]): ValueType
  /** The value as conditions read it, when it is not stored that way (the code of a commune). Undefined: unknown. */
  operandValue?(value: Json): Known | undefined
  /** Attachment ids a value names. Absent: it names none. */
  files?(value: Json): readonly string[]
  /** Operators the rule editor offers, most useful first. */
  readonly operators: readonly Op[]
  readonly graphql: GraphqlNames
  /** Column its values sort by in the search index; null: not searchable. */
  readonly searchIndex: SearchColumn | null
  indexRows(value: Json, options: readonly FieldOption[]): SearchRow[]
  exportColumns(options: readonly FieldOption[]): ExportColumn[]
  /** The value for people; empty when it has none. */
  format(value: Json, options: readonly FieldOption[], locale: Locale): string
}
