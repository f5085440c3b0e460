import { BOOLEAN, NUMBER } from '../value-type.ts'
import { operands } from './aggregate.ts'
import { MANY, type Operator } from './operator.ts'
import { overRows } from './rows.ts'

/**
 * How many: options chosen or files joined (one argument), rows of a list (the list alone), rows that meet a condition
 * (list and condition), or conditions that are true (any number of them).
 */
export const count: Operator = {
  arity: [1, MANY],
  attributes: ['missing'],
  check: (call) => {
    const first = call.infer(0)
    if (call.count === 1 && ['options', 'files', 'rows', 'any'].includes(first.t)) return NUMBER
    const from = call.count === 2 && overRows(call) ? 1 : 0
    for (let i = from; i < call.count; i++) call.expect(i, BOOLEAN)
    return NUMBER
  },
  evaluate: (call) => {
    const only = call.node.a.length === 1 ? call.node.a[0] : undefined
    if (only && call.scope.isList(only)) {
      const rows = call.scope.rows(only)
      if (rows) return { value: rows.length, children: [{ expr: only, children: [] }] }
    }
    const { values, children } = operands(call)
    if (values === undefined) return { value: undefined, children }
    const [set] = values
    if (only && typeof set === 'object') return { value: set.length, children }
    return { value: values.filter((value) => value === true).length, children }
  },
}
