import type { Known } from '../trace.ts'
import { BOOLEAN, type ValueType } from '../value-type.ts'
import type { CheckCall, Operator } from './operator.ts'
import { strict } from './strict.ts'

/** −1, 0 or 1; unknown when the two are not of one ordered kind. Plain dates order as texts. */
export function compare(a: Known | undefined, b: Known | undefined): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return undefined
}

/** The position whose type leads: a literal takes the type of what it is compared with. */
export function leading(call: CheckCall): number {
  for (let i = 0; i < call.count; i++) if (!('v' in call.arg(i))) return i
  return 0
}

/** All arguments must be numbers, or all dates. */
export function checkOrdered(call: CheckCall): ValueType {
  const lead = leading(call)
  const literalDates = [...Array(call.count).keys()].some((i) => {
    const arg = call.arg(i)
    return 'v' in arg && typeof arg.v === 'string'
  })
  const inferred = call.infer(lead)
  // Two literals alone (`"2026-01-01" < "2026-02-01"`) can only be dates: texts have no order here.
  const type: ValueType = inferred.t === 'text' && literalDates && 'v' in call.arg(lead) ? { t: 'date' } : inferred
  if (type.t === 'any') return type
  if (type.t !== 'number' && type.t !== 'date') {
    return call.report('expression.type-mismatch', lead, { expected: 'number', actual: type.t })
  }
  for (let i = 0; i < call.count; i++) if (i !== lead || 'v' in call.arg(i)) call.expect(i, type)
  return type
}

/** An order comparison of two numbers or two dates. */
export const ordering = (holds: (sign: number) => boolean): Operator => ({
  arity: [2, 2],
  attributes: [],
  check: (call) => {
    checkOrdered(call)
    return BOOLEAN
  },
  evaluate: strict(([a, b]) => {
    const sign = compare(a, b)
    return sign === undefined ? undefined : holds(sign)
  }),
})
