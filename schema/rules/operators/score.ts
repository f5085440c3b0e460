import { choicesOf, NUMBER } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { idsOf } from './strict.ts'

/** The score of the option chosen in a field (the sum of them for several options); unknown when one has no score. */
export const score: Operator = {
  arity: [1, 1],
  attributes: [],
  check: (call) => {
    const arg = call.arg(0)
    const type = call.infer(0)
    if (type.t === 'any') return NUMBER
    if (!('f' in arg)) return call.report('expression.type-mismatch', 0, { expected: 'field', actual: 'value' })
    if (!choicesOf(type)) return call.report('expression.type-mismatch', 0, { expected: 'option', actual: type.t })
    return NUMBER
  },
  evaluate: (call) => {
    const [field] = call.node.a
    if (field === undefined || !('f' in field)) return { value: undefined, children: [] }
    const child = call.visit(field)
    if (child.value === undefined) return { value: undefined, children: [child] }
    const choices = call.scope.answer(field.f).choices ?? []
    let total = 0
    for (const id of idsOf(child.value)) {
      const one = choices.find((choice) => choice.id === id)?.score
      if (one === undefined) return { value: undefined, children: [child] }
      total += one
    }
    return { value: total, children: [child] }
  },
}
