import { BOOLEAN } from '../value-type.ts'
import { checkWanted, wantedIds } from './membership.ts'
import type { Operator } from './operator.ts'
import { strict } from './strict.ts'

/** The value is one of a literal list: options, texts, numbers or dates; or, with `tags`, an option that bears one of them. */
export const inList: Operator = {
  arity: [1, 2],
  attributes: ['tags'],
  check: (call) => {
    const type = call.infer(0)
    if (type.t === 'any') return BOOLEAN
    if (type.t === 'options' || type.t === 'files' || type.t === 'rows' || (call.node.tags && type.t !== 'option')) {
      return call.report('expression.type-mismatch', 0, { expected: 'option', actual: type.t })
    }
    checkWanted(call, 0, type)
    return BOOLEAN
  },
  evaluate: (call) => {
    // A list of numbers is not a list of ids, so the literal is read here rather than as a value.
    const list = call.node.a[1]
    if (call.node.tags === undefined && list !== undefined && 'v' in list && Array.isArray(list.v)) {
      const child = call.visit(call.node.a[0] ?? { v: null })
      return { value: child.value === undefined ? undefined : list.v.includes(child.value), children: [child] }
    }
    return strict(([value]) =>
      typeof value === 'string' ? wantedIds(call, call.node.a[0], undefined).has(value) : undefined,
    )(call)
  },
}
