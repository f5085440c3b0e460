import { BOOLEAN } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { checkOrdered, compare } from './ordering.ts'
import { strict } from './strict.ts'

/** `a[1] ≤ a[0] ≤ a[2]`, both bounds included. */
export const between: Operator = {
  arity: [3, 3],
  attributes: [],
  check: (call) => {
    checkOrdered(call)
    return BOOLEAN
  },
  evaluate: strict(([value, low, high]) => {
    const above = compare(value, low)
    const below = compare(value, high)
    return above === undefined || below === undefined ? undefined : above >= 0 && below <= 0
  }),
}
