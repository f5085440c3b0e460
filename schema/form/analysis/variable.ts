import type { Known } from '../../rules/trace.ts'
import type { ValueType } from '../../rules/value-type.ts'
import type { Field } from '../form.ts'

/** What a leaf may be: a value, a reason given instead, or neither (unknown). */
export interface State {
  readonly value?: Known
  readonly missing?: string
}

/** Something a condition reads, with all that decides which of its values must be tried. */
export interface Variable {
  readonly type: ValueType
  readonly field?: Field
  /** Whole numbers only. */
  readonly integer: boolean
  /** What it is compared with. */
  readonly literals: Set<number | string>
  /** Reasons asked for instead of an answer. */
  readonly reasons: Set<string>
  /** Every option counts (a score, a tag), not those named only. */
  whole: boolean
  /** The only states it can be in, when something else has worked them out. */
  readonly states?: readonly State[]
}

export const variable = (given: Pick<Variable, 'type'> & Partial<Variable>): Variable => ({
  integer: false,
  literals: new Set(),
  reasons: new Set(),
  whole: false,
  ...given,
})
