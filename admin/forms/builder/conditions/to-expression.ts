import type { Expr } from '../../../../schema/index.ts'
import { ARITY, type Clause, type ConditionGroup, type Subject, takesList } from './condition-model.ts'

export function subjectExpression(subject: Subject): Expr {
  switch (subject.kind) {
    case 'field':
      return { f: subject.id }
    case 'score':
      return { op: 'score', a: [{ f: subject.id }] }
    case 'age':
      return { op: 'age', a: [{ f: subject.id }] }
    case 'computed':
      return { c: subject.id }
    case 'fact':
      return { fact: subject.path }
  }
}

/** The clause as the language writes it, or null while something is still to be chosen. */
export function clauseExpression(clause: Clause): Expr | null {
  if (clause.subject === null) return null
  const left = subjectExpression(clause.subject)

  const operands: Expr[] = []
  for (let index = 0; index < ARITY[clause.operator]; index += 1) {
    const operand = clause.values[index] ?? null
    if (operand === null) return null
    if ('v' in operand && (operand.v === null || operand.v === '')) return null
    if (takesList(clause.operator) && 'v' in operand && Array.isArray(operand.v) && operand.v.length === 0) return null
    operands.push(operand)
  }

  if (clause.operator === 'notAnswered') return { op: 'not', a: [{ op: 'answered', a: [left] }] }
  return { op: clause.operator, a: [left, ...operands] }
}

/** The whole condition, or null while one of its clauses is incomplete. */
export function groupExpression(group: ConditionGroup): Expr | null {
  const parts: Expr[] = []
  for (const clause of group.clauses) {
    const part = clause.kind === 'group' ? groupExpression(clause) : clauseExpression(clause)
    if (part === null) return null
    parts.push(part)
  }

  const [only] = parts
  if (only === undefined) return null
  const joined: Expr = parts.length === 1 ? only : { op: group.join === 'and' ? 'and' : 'or', a: parts }
  return group.join === 'none' ? { op: 'not', a: [joined] } : joined
}
