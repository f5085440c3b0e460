import type { Expr, Id } from '../../rules/expression.ts'

/** An expression that reads other fields in place of some. */
export function renamedReferences(expr: Expr, ids: ReadonlyMap<Id, Id>): Expr {
  if ('f' in expr) return { f: ids.get(expr.f) ?? expr.f }
  return 'op' in expr ? { ...expr, a: expr.a.map((arg) => renamedReferences(arg, ids)) } : expr
}
