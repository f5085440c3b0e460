import type { Expr } from '../expression.ts'
import type { Known } from '../trace.ts'
import { BOOLEAN, type ValueType } from '../value-type.ts'
import type { CheckCall, EvaluationCall, Operator } from './operator.ts'
import { idsOf, strict } from './strict.ts'

/** The wanted ids: the literal list, or the options of the field that bear one of `tags`. */
export function wantedIds(
  call: EvaluationCall,
  subject: Expr | undefined,
  list: Known | undefined,
): ReadonlySet<string> {
  const tags = call.node.tags
  if (tags === undefined) return new Set(list === undefined ? [] : idsOf(list))
  const choices = subject !== undefined && 'f' in subject ? (call.scope.answer(subject.f).choices ?? []) : []
  return new Set(choices.filter((choice) => choice.tags?.some((tag) => tags.includes(tag))).map((choice) => choice.id))
}

/** With `tags` the operator takes the field alone; without, the field and a literal list of ids. */
export function checkWanted(call: CheckCall, subject: number, element: ValueType): void {
  const arg = call.arg(subject)
  if (call.node.tags === undefined) {
    if (call.count === 2) call.expectList(1, element)
    else call.report('expression.wrong-arity', null, { min: 2, max: 2, actual: call.count })
  } else if (call.count !== 1) call.report('expression.wrong-arity', null, { min: 1, max: 1, actual: call.count })
  else if (!('f' in arg)) call.report('expression.type-mismatch', subject, { expected: 'field', actual: 'value' })
}

/** Membership of a set of options; `holds` sees the chosen ids and the wanted ones. */
export const membership = (holds: (chosen: readonly string[], wanted: ReadonlySet<string>) => boolean): Operator => ({
  arity: [1, 2],
  attributes: ['tags'],
  check: (call) => {
    const type = call.infer(0)
    if (type.t === 'any') return BOOLEAN
    if (type.t !== 'options' && type.t !== 'option') {
      return call.report('expression.type-mismatch', 0, { expected: 'options', actual: type.t })
    }
    checkWanted(call, 0, { t: 'option', options: type.options })
    return BOOLEAN
  },
  evaluate: strict(([chosen, list], call) =>
    chosen === undefined ? undefined : holds(idsOf(chosen), wantedIds(call, call.node.a[0], list)),
  ),
})
