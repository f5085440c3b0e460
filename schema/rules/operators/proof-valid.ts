import { plus } from '../calendar.ts'
import { BOOLEAN } from '../value-type.ts'
import type { Operator, Proof } from './operator.ts'

/**
 * Some evidence joined to the field's answer is still valid today. Unknown with no evidence at all, or with a date of
 * issue still to be typed where validity depends on it: a missing paper is to be asked for, it is not a « no ».
 */
export const proofValid: Operator = {
  arity: [1, 1],
  attributes: [],
  check: (call) => {
    const arg = call.arg(0)
    const type = call.infer(0)
    if ('f' in arg || type.t === 'any') return BOOLEAN
    return call.report('expression.type-mismatch', 0, { expected: 'field', actual: 'value' })
  },
  evaluate: (call) => {
    const [field] = call.node.a
    if (field === undefined || !('f' in field)) return { value: undefined, children: [] }
    const child = call.visit(field)
    const { proofs = [] } = call.scope.answer(field.f)
    let value: boolean | undefined = proofs.length === 0 ? undefined : false
    for (const proof of proofs) {
      const valid = isValid(proof, call.scope.today)
      if (valid === true) return { value: true, children: [child] }
      if (valid === undefined) value = undefined
    }
    return { value, children: [child] }
  },
}

const isValid = ({ issuedOn, validFor }: Proof, today: string): boolean | undefined => {
  if (validFor === undefined) return true
  if (issuedOn === undefined) return undefined
  const end = plus(issuedOn, validFor.n, validFor.unit)
  return end === undefined ? undefined : today <= end
}
