import type { Expr } from '../expression.ts'
import { BOOLEAN } from '../value-type.ts'
import type { Operator } from './operator.ts'

/**
 * The field (or the computed value, or the fact) has a value. Never unknown. A reason given instead of an answer is not
 * a value; an empty set of options or files is not one either.
 */
export const answered: Operator = {
  arity: [1, 1],
  attributes: [],
  check: (call) => {
    const arg = call.arg(0)
    call.infer(0)
    if ('f' in arg || 'c' in arg || 'fact' in arg) return BOOLEAN
    return call.report('expression.type-mismatch', 0, { expected: 'field', actual: 'value' })
  },
  evaluate: (call) => {
    const child = call.visit(call.node.a[0] ?? { v: null })
    const isList = call.scope.isList(child.expr) && isKnownList(child.expr, call.scope.rows(child.expr))
    const isSet = typeof child.value === 'object'
    return { value: isList || (isSet ? idsCount(child.value) > 0 : child.value !== undefined), children: [child] }
  },
}

/** A list of the dossier is answered once known, even empty; a repeated group once it has a row. */
const isKnownList = (list: Expr, rows: readonly unknown[] | undefined): boolean =>
  rows !== undefined && ('fact' in list || rows.length > 0)

const idsCount = (value: unknown): number => (Array.isArray(value) ? value.length : 0)
