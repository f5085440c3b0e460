import { BOOLEAN } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { strict } from './strict.ts'

/** The contrary; the contrary of unknown is unknown. */
export const not: Operator = {
  arity: [1, 1],
  attributes: [],
  check: (call) => {
    call.expect(0, BOOLEAN)
    return BOOLEAN
  },
  evaluate: strict(([value]) => (typeof value === 'boolean' ? !value : undefined)),
}
