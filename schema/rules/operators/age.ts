import { ageOn } from '../calendar.ts'
import { DATE } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { strict } from './strict.ts'

/** Whole years from a birth date to today, or to the date in second position; unknown before birth. */
export const age: Operator = {
  arity: [1, 2],
  attributes: [],
  check: (call) => {
    for (let i = 0; i < call.count; i++) call.expect(i, DATE)
    return { t: 'number', unit: { fr: 'ans', en: 'years' } }
  },
  evaluate: strict(([born, on], call) =>
    typeof born === 'string' ? ageOn(born, typeof on === 'string' ? on : call.scope.today) : undefined,
  ),
}
