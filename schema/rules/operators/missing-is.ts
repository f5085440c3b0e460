import { BOOLEAN } from '../value-type.ts'
import type { Operator } from './operator.ts'

/** The field was answered with this reason (or one of these) instead of a value. Never unknown: no reason given is « no ». */
export const missingIs: Operator = {
  arity: [2, 2],
  attributes: [],
  check: (call) => {
    const field = call.arg(0)
    const reason = call.arg(1)
    call.infer(0)
    if (!('f' in field)) return call.report('expression.type-mismatch', 0, { expected: 'field', actual: 'value' })
    const wanted = 'v' in reason ? (Array.isArray(reason.v) ? reason.v : [reason.v]) : []
    const known = ['unknown', 'refused', 'not-applicable']
    if (wanted.length === 0 || !wanted.every((one) => typeof one === 'string' && known.includes(one))) {
      return call.report('expression.type-mismatch', 1, { expected: 'missing-reason', actual: 'value' })
    }
    return BOOLEAN
  },
  evaluate: (call) => {
    const [field, reason] = call.node.a
    if (field === undefined || !('f' in field) || reason === undefined || !('v' in reason)) {
      return { value: undefined, children: [] }
    }
    const given = call.scope.answer(field.f).missing
    const wanted = Array.isArray(reason.v) ? reason.v : [reason.v]
    return { value: given !== undefined && wanted.includes(given), children: [call.visit(field)] }
  },
}
