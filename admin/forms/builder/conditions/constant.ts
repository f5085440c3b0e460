import type { Json, ValueType } from '../../../../schema/index.ts'
import type { Draft } from './model/draft.ts'

export interface ConstantInputProps {
  label: string
  draft: Draft
  type: ValueType
  onChange: (draft: Draft) => void
}

/** The value written on the spot, null when there is none. */
export const literalOf = (draft: Draft): Json => (draft.t === 'leaf' && 'v' in draft.expr ? draft.expr.v : null)
