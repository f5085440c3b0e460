import type { Known, TraceNode } from '../trace.ts'
import { NUMBER, type ValueType } from '../value-type.ts'
import { type CheckCall, type EvaluationCall, MANY, type Operator, type Outcome } from './operator.ts'
import { checkOrdered } from './ordering.ts'
import { overRows, runRows } from './rows.ts'
import { finite } from './strict.ts'

/**
 * What an aggregate works on: its arguments, or its second argument on each row of the list in the first. `values`
 * follows the node's `missing` policy: one unknown makes all unknown (`undefined`), is left out, or counts as zero.
 */
export function operands(call: EvaluationCall): { values: Known[] | undefined; children: readonly TraceNode[] } {
  const first = call.node.a[0]
  const isList = call.node.a.length === 2 && first !== undefined && call.scope.isList(first)
  const rows = isList ? runRows(call) : undefined
  const children = rows ? (rows.nodes ?? [rows.list]) : call.node.a.map((arg) => call.visit(arg))
  if (rows && rows.nodes === undefined) return { values: call.node.missing === 'zero' ? [] : undefined, children }
  const values: Known[] = []
  for (const { value } of children) {
    if (value !== undefined) values.push(value)
    else if (call.node.missing === 'zero') values.push(0)
    else if (call.node.missing !== 'skip') return { values: undefined, children }
  }
  return { values, children }
}

const bodyType = (call: CheckCall): ValueType => {
  call.expect(1, NUMBER)
  return call.infer(1)
}

/** An aggregate of numbers; of nothing left, `ofNone`. */
export const aggregate = (
  compute: (numbers: readonly number[]) => number,
  ofNone: number | undefined,
  dates = false,
): Operator => ({
  arity: [1, MANY],
  attributes: ['missing'],
  check: (call) => {
    if (call.count === 2 && overRows(call)) return bodyType(call)
    if (dates) return checkOrdered(call)
    for (let i = 0; i < call.count; i++) call.expect(i, NUMBER)
    return call.infer(0)
  },
  evaluate: (call): Outcome => {
    const { values, children } = operands(call)
    if (values === undefined) return { value: undefined, children }
    if (values.length === 0) return { value: ofNone, children }
    const numbers = values.filter((value) => typeof value === 'number')
    if (numbers.length === values.length) return { value: finite(compute(numbers)), children }
    const texts = values.filter((value) => typeof value === 'string').sort()
    if (!dates || texts.length !== values.length) return { value: undefined, children }
    // Among dates the aggregate can only pick one: the first or the last in order.
    return { value: compute([0, 1]) === 0 ? texts[0] : texts.at(-1), children }
  },
})
