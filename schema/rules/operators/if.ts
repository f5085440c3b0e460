import { truthOf } from '../trace.ts'
import { BOOLEAN } from '../value-type.ts'
import type { Operator } from './operator.ts'

/** `a[1]` when `a[0]` is true, `a[2]` when it is false, unknown when it is unknown. Only the branch taken is evaluated. */
export const ifElse: Operator = {
  arity: [3, 3],
  attributes: [],
  check: (call) => {
    call.expect(0, BOOLEAN)
    const lead = 'v' in call.arg(1) && !('v' in call.arg(2)) ? 2 : 1
    const type = call.infer(lead)
    if (type.t !== 'any') call.expect(3 - lead, type)
    return type
  },
  evaluate: (call) => {
    const [condition, yes, no] = call.node.a
    const tested = call.visit(condition ?? { v: null })
    const truth = truthOf(tested)
    const branch = truth === null ? undefined : truth ? yes : no
    if (branch === undefined) return { value: undefined, children: [tested] }
    const taken = call.visit(branch)
    return { value: taken.value, children: [tested, taken] }
  },
}
