import type { Expr, FactPath, FieldId, MissingPolicy, Op } from '../rules/expression.ts'
import type { Json } from '../text.ts'

/*
 * Short names for expression nodes, so that a criterion reads as its text does:
 * `someContract(isKind('cdd'), ge(durationMonths, 6))`.
 */

type Operand = Expr | Json

const isExpr = (operand: Operand): operand is Expr =>
  typeof operand === 'object' &&
  operand !== null &&
  !Array.isArray(operand) &&
  ('v' in operand || 'f' in operand || 'c' in operand || 'fact' in operand || 'sys' in operand || 'op' in operand)

const operand = (given: Operand): Expr => (isExpr(given) ? given : { v: given })
const node = (op: Op, ...a: Operand[]): Expr => ({ op, a: a.map(operand) })

export const answer = (field: FieldId): Expr => ({ f: field })
export const fact = (path: FactPath, params?: { readonly [name: string]: Json }): Expr =>
  params === undefined ? { fact: path } : { fact: path, params }

export const and = (...a: Expr[]): Expr => node('and', ...a)
export const or = (...a: Expr[]): Expr => node('or', ...a)
export const eq = (a: Expr, b: Operand): Expr => node('eq', a, b)
export const ne = (a: Expr, b: Operand): Expr => node('ne', a, b)
export const lt = (a: Expr, b: Operand): Expr => node('lt', a, b)
export const gt = (a: Expr, b: Operand): Expr => node('gt', a, b)
export const ge = (a: Expr, b: Operand): Expr => node('ge', a, b)
export const isOneOf = (a: Expr, list: readonly string[]): Expr => node('in', a, list)
export const anyOf = (a: Expr, list: readonly string[]): Expr => node('anyOf', a, list)
export const yes = (a: Expr): Expr => eq(a, true)
export const no = (a: Expr): Expr => eq(a, false)
export const score = (field: FieldId): Expr => node('score', answer(field))
export const sum = (missing: MissingPolicy, ...a: Expr[]): Expr => ({ op: 'sum', a, missing })
export const countIn = (fields: readonly FieldId[], options: readonly string[], missing: MissingPolicy): Expr => ({
  op: 'countIn',
  a: [...fields.map(answer), { v: [...options] }],
  missing,
})
export const someContract = (...conditions: Expr[]): Expr => node('some', fact('contracts'), together(conditions))
export const someTraining = (...conditions: Expr[]): Expr => node('some', fact('trainings'), together(conditions))

const together = (conditions: Expr[]): Expr => {
  const [only, ...others] = conditions
  return only !== undefined && others.length === 0 ? only : and(...conditions)
}
