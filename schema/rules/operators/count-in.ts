import { NUMBER } from '../value-type.ts'
import { wantedIds } from './membership.ts'
import { MANY, type Operator } from './operator.ts'
import { idsOf } from './strict.ts'

/**
 * How many of the options chosen in the given fields are wanted ones: those that bear one of `tags`, or those of the
 * literal list in last position. Unanswered fields follow `missing`; `skip` and `zero` both count them as none.
 */
export const countIn: Operator = {
  arity: [1, MANY],
  attributes: ['missing', 'tags'],
  check: (call) => {
    const last = call.node.tags === undefined ? call.count - 1 : call.count
    if (last < 1) return call.report('expression.wrong-arity', null, { min: 2, max: MANY, actual: call.count })
    for (let i = 0; i < last; i++) {
      const type = call.infer(i)
      if (type.t === 'option' || type.t === 'options') {
        if (last < call.count && i === 0) call.expectList(last, { t: 'option', options: sameSet(call, last) })
      } else if (type.t !== 'any') call.report('expression.type-mismatch', i, { expected: 'options', actual: type.t })
      if (call.node.tags !== undefined && !('f' in call.arg(i)) && type.t !== 'any') {
        call.report('expression.type-mismatch', i, { expected: 'field', actual: 'value' })
      }
    }
    return NUMBER
  },
  evaluate: (call) => {
    const last = call.node.a.at(-1)
    const list = call.node.tags === undefined && last && 'v' in last && Array.isArray(last.v) ? last.v : []
    const wanted = list.filter((id) => typeof id === 'string')
    const children = (call.node.tags === undefined ? call.node.a.slice(0, -1) : call.node.a).map((arg) =>
      call.visit(arg),
    )
    let total = 0
    for (const child of children) {
      if (child.value === undefined) {
        if (call.node.missing === undefined || call.node.missing === 'unknown') return { value: undefined, children }
        continue
      }
      const ids = wantedIds(call, child.expr, wanted)
      total += idsOf(child.value).filter((id) => ids.has(id)).length
    }
    return { value: total, children }
  },
}

/** The union of the options of all the fields counted: a wanted id may belong to any of them. */
function sameSet(call: Parameters<Operator['check']>[0], last: number) {
  const all = []
  for (let i = 0; i < last; i++) {
    const type = call.infer(i)
    if (type.t !== 'option' && type.t !== 'options') continue
    if (type.options === null) return null
    all.push(...type.options)
  }
  return all
}
