import { BOOLEAN } from '../value-type.ts'
import { allTrue } from './kleene.ts'
import { MANY, type Operator } from './operator.ts'

/** Every argument is true. All arguments are evaluated, so that the trace shows every clause. */
export const and: Operator = {
  arity: [1, MANY],
  attributes: [],
  check: (call) => {
    for (let i = 0; i < call.count; i++) call.expect(i, BOOLEAN)
    return BOOLEAN
  },
  evaluate: (call) => {
    const children = call.node.a.map((arg) => call.visit(arg))
    return { value: allTrue(children) ?? undefined, children }
  },
}
