import type { TraceNode, Truth } from '../trace.ts'
import { BOOLEAN } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { overRows, runRows } from './rows.ts'

/** A list and a condition on its rows. An unknown list is unknown; the trace keeps each row. */
export const quantifier = (holds: (nodes: readonly TraceNode[]) => Truth): Operator => ({
  arity: [2, 2],
  attributes: [],
  check: (call) => {
    if (!overRows(call)) {
      const actual = call.infer(0).t
      if (actual !== 'any') call.report('expression.type-mismatch', 0, { expected: 'rows', actual })
    }
    call.expect(1, BOOLEAN)
    return BOOLEAN
  },
  evaluate: (call) => {
    const { list, nodes } = runRows(call)
    if (nodes === undefined) return { value: undefined, children: [list] }
    return { value: holds(nodes) ?? undefined, children: nodes }
  },
})
