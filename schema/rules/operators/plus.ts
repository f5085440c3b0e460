import { plus as later } from '../calendar.ts'
import { DATE, NUMBER } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { strict } from './strict.ts'

/** A date and a whole number of days, months or years later (earlier when negative). */
export const plus: Operator = {
  arity: [2, 2],
  attributes: ['unit'],
  check: (call) => {
    call.expect(0, DATE)
    call.expect(1, NUMBER)
    return DATE
  },
  evaluate: strict(([date, count], { node }) =>
    typeof date === 'string' && typeof count === 'number' ? later(date, count, node.unit ?? 'd') : undefined,
  ),
}
