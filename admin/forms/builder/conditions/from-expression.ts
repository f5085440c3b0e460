import type { Expr } from '../../../../schema/index.ts'
import {
  ARITY,
  CLAUSE_OPERATORS,
  type Clause,
  type ClauseOperator,
  type ConditionGroup,
  nextKey,
  type Operand,
  type Subject,
  takesList,
} from './condition-model.ts'

type Operation = Extract<Expr, { op: unknown }>
/** Without the modifiers that the visual editor does not show. */
const isPlain = (expr: Operation) => expr.missing === undefined && expr.unit === undefined && expr.tags === undefined

function toSubject(expr: Expr): Subject | null {
  if ('f' in expr) return { kind: 'field', id: expr.f }
  if ('c' in expr) return { kind: 'computed', id: expr.c }
  // A fact with parameters keeps them only if nobody rewrites it: shown as a sentence.
  if ('fact' in expr) return expr.params === undefined ? { kind: 'fact', path: expr.fact } : null
  if ('op' in expr && (expr.op === 'score' || expr.op === 'age') && isPlain(expr)) {
    const [inner, second] = expr.a
    return second === undefined && inner !== undefined && 'f' in inner ? { kind: expr.op, id: inner.f } : null
  }
  return null
}

/** An empty value is what the editor shows of a value not chosen yet: a condition that compares with one is not visual. */
function toOperand(expr: Expr): Operand | null {
  if ('sys' in expr) return expr.sys === 'today' ? { sys: 'today' } : null
  if (!('v' in expr) || expr.v === null || expr.v === '') return null
  return Array.isArray(expr.v) && expr.v.length === 0 ? null : expr
}

const toOperator = (name: string): ClauseOperator | null =>
  CLAUSE_OPERATORS.find((operator) => operator === name) ?? null

function toClause(expr: Expr): Clause | null {
  if (!('op' in expr) || !isPlain(expr)) return null

  if (expr.op === 'not') {
    const [inner] = expr.a
    if (inner === undefined || !('op' in inner) || inner.op !== 'answered') return null
    const answered = toClause(inner)
    return answered && { ...answered, operator: 'notAnswered' }
  }

  const operator = toOperator(expr.op)
  const [left, ...right] = expr.a
  if (operator === null || left === undefined || right.length !== ARITY[operator]) return null

  const subject = toSubject(left)
  if (subject === null) return null
  const values: Operand[] = []
  for (const part of right) {
    const operand = toOperand(part)
    if (operand === null || ('v' in operand && Array.isArray(operand.v) !== takesList(operator))) return null
    values.push(operand)
  }
  return { kind: 'clause', key: nextKey(), subject, operator, values }
}

function toPart(expr: Expr): Clause | ConditionGroup | null {
  return toClause(expr) ?? toGroup(expr)
}

function joinOf(expr: Expr): { join: ConditionGroup['join']; parts: readonly Expr[] } | null {
  if (!('op' in expr) || !isPlain(expr)) return null
  if (expr.op === 'and' || expr.op === 'or') return { join: expr.op, parts: expr.a }
  if (expr.op !== 'not') return null

  const [inner] = expr.a
  if (inner === undefined) return null
  return { join: 'none', parts: 'op' in inner && inner.op === 'or' ? inner.a : [inner] }
}

function toGroup(expr: Expr): ConditionGroup | null {
  const joined = joinOf(expr)
  if (joined === null) return null

  const clauses: (Clause | ConditionGroup)[] = []
  for (const part of joined.parts) {
    const clause = toPart(part)
    if (clause === null) return null
    clauses.push(clause)
  }
  return clauses.length === 0 ? null : { kind: 'group', key: nextKey(), join: joined.join, clauses }
}

/**
 * The expression as groups of clauses, or null when the visual editor cannot show it without losing something
 * (arithmetic, aggregates, parameters): it is then displayed as its sentence and left untouched.
 */
export function toConditionGroup(expr: Expr): ConditionGroup | null {
  const clause = toClause(expr)
  if (clause !== null) return { kind: 'group', key: nextKey(), join: 'and', clauses: [clause] }
  return toGroup(expr)
}
