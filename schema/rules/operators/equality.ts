import type { Known } from '../trace.ts'
import { BOOLEAN, type ValueType } from '../value-type.ts'
import type { CheckCall, Operator } from './operator.ts'
import { leading } from './ordering.ts'
import { strict } from './strict.ts'

/** Sets compare without order; texts compare in one Unicode form, so that a decomposed « é » equals a composed one. */
function equal(a: Known | undefined, b: Known | undefined): boolean | undefined {
  if (typeof a === 'object' && typeof b === 'object') {
    const right = new Set(b)
    return new Set(a).size === right.size && a.every((id) => right.has(id))
  }
  if (typeof a === 'string' && typeof b === 'string') return a === b || a.normalize('NFC') === b.normalize('NFC')
  return typeof a === typeof b ? a === b : undefined
}

function check(call: CheckCall): ValueType {
  const lead = leading(call)
  const type = call.infer(lead)
  if (type.t === 'rows' || type.t === 'files') {
    return call.report('expression.type-mismatch', lead, { expected: 'option', actual: type.t })
  }
  if (type.t === 'options') call.expectList(1 - lead, { t: 'option', options: type.options })
  else if (type.t !== 'any') call.expect(1 - lead, type)
  return BOOLEAN
}

/** Equality, or its contrary, of two values of one type. */
export const equality = (wanted: boolean): Operator => ({
  arity: [2, 2],
  attributes: [],
  check,
  evaluate: strict(([a, b]) => {
    const same = equal(a, b)
    return same === undefined ? undefined : same === wanted
  }),
})
