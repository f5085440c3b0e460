import { BOOLEAN } from '../value-type.ts'
import { anyTrue } from './kleene.ts'
import { MANY, type Operator } from './operator.ts'

/** At least one argument is true. All arguments are evaluated, so that the trace shows every clause. */
export const or: Operator = {
  arity: [1, MANY],
  attributes: [],
  check: (call) => {
    for (let i = 0; i < call.count; i++) call.expect(i, BOOLEAN)
    return BOOLEAN
  },
  evaluate: (call) => {
    const children = call.node.a.map((arg) => call.visit(arg))
    return { value: anyTrue(children) ?? undefined, children }
  },
}
