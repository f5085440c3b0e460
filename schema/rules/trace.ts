import type { L10n } from '../text.ts'
import type { Expr, Id } from './expression.ts'

/** Kleene's three values; `null` is unknown. */
export type Truth = true | false | null

/** What an expression can yield when it is known. Option and file sets are arrays of ids; dates are `YYYY-MM-DD`. */
export type Known = boolean | number | string | readonly string[]

/**
 * One evaluated node, children in the order they were evaluated. `value` absent: unknown, and `truth` is then null;
 * `truth` is absent where the value is known and no condition. Inside `some`, `every` and the aggregates over a list, the node of each row carries its position and
 * the label the list gives it.
 */
export interface TraceNode {
  readonly expr: Expr
  readonly value?: Known
  readonly truth?: Truth
  readonly children: readonly TraceNode[]
  readonly row?: number
  readonly rowLabel?: L10n
}

/** Something that would have to be known for an unknown node to be known. */
export interface Missing {
  readonly kind: 'field' | 'fact' | 'computed' | 'evidence'
  /** Field id (of an answer, or of the answer to prove), computed id or fact path. */
  readonly id: Id
  readonly row?: number
  readonly label: L10n
}

/** The truth of a node that stands where a condition is expected. */
export const truthOf = (node: TraceNode): Truth => (typeof node.value === 'boolean' ? node.value : null)
