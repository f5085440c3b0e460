import type { FactPath, Id, ListId, OptionId } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'

/** What may be looked for: an item or a computed value by its id, several at once, a list, one of its options, a fact. */
export type Used =
  | Id
  | { readonly ids: ReadonlySet<Id> }
  | { readonly list: ListId; readonly option?: OptionId | undefined }
  | { readonly fact: FactPath }

export const USE_KINDS = [
  'visible',
  'required',
  'read-only',
  'default',
  'prefill',
  'evidence',
  'row-label',
  'list',
  'replaces',
  'computed',
  'rule',
  'check',
  'check-place',
  'case',
] as const
/** How it is used: read by a condition or a calculation, or named by a setting. */
export type UseKind = (typeof USE_KINDS)[number]

/** One place of a form that reads or names something. */
export interface Use {
  readonly kind: UseKind
  readonly owner: Id
  readonly label: L10n
  /** From the document's root. */
  readonly path: readonly (string | number)[]
  /** The owner stands in the outline; else it is a computed value, a rule, a check or a golden case. */
  readonly item: boolean
}

/** What is looked for, whatever it is; `option` belongs to `list`. */
export interface Sought {
  readonly ids: ReadonlySet<Id>
  readonly list?: ListId
  readonly option?: OptionId | undefined
  readonly fact?: FactPath
}

const NOTHING: ReadonlySet<Id> = new Set()

export function soughtOf(used: Used): Sought {
  if (typeof used === 'string') return { ids: new Set([used]) }
  return 'ids' in used ? used : { ids: NOTHING, ...used }
}
