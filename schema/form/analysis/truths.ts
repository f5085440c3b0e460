import type { Expr, Id } from '../../rules/expression.ts'
import type { OperatorExpr } from '../../rules/operators/operator.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { Abstraction, type Around } from './abstraction.ts'
import { type Budget, MAX_ASSIGNMENTS, tryAll } from './assignments.ts'
import type { State } from './variable.ts'

/**
 * What a condition can come to over all the answers that may be submitted and all the dossiers. A `false` is proved; a
 * `true` is only not excluded. `exact` false: too much to try, and nothing is excluded.
 */
export interface Truths {
  readonly canBeTrue: boolean
  readonly canBeFalse: boolean
  readonly canBeUnknown: boolean
  readonly exact: boolean
}

const ANYTHING: Truths = { canBeTrue: true, canBeFalse: true, canBeUnknown: true, exact: false }

/** The truths of a condition; `group`: the repeated group on whose row it is read. */
export const truthsOf = (expr: Expr, form: FormDefinition, group?: Id): Truths =>
  truthsAround(expr, aroundOf(form, group), { left: 10 * MAX_ASSIGNMENTS })

/** A form's surroundings: `never` are the fields known to be never shown. */
export function aroundOf(form: FormDefinition, group?: Id, never: ReadonlySet<Id> = new Set()): Around {
  return { index: indexOf(form), group, never, quantified: quantifiedStates }
}

export function truthsAround(expr: Expr, around: Around, budget: Budget): Truths {
  if ('op' in expr) {
    const [only] = expr.a
    if (expr.op === 'not' && only !== undefined) return negated(truthsAround(only, around, budget))
    if (expr.op === 'and' || expr.op === 'or') return connected(expr, around, budget)
  }
  return tried(expr, around, budget)
}

function tried(expr: Expr, around: Around, budget: Budget): Truths {
  const seen = { canBeTrue: false, canBeFalse: false, canBeUnknown: false }
  const complete = tryAll([expr], around, budget, ([truth]) => {
    if (truth === true) seen.canBeTrue = true
    else if (truth === false) seen.canBeFalse = true
    else seen.canBeUnknown = true
    return !(seen.canBeTrue && seen.canBeFalse && seen.canBeUnknown)
  })
  return complete ? { ...seen, exact: true } : ANYTHING
}

const negated = ({ canBeTrue, canBeFalse, canBeUnknown, exact }: Truths): Truths => ({
  canBeTrue: canBeFalse,
  canBeFalse: canBeTrue,
  canBeUnknown,
  exact,
})

/** Clauses that share nothing vary freely: each group of those that do is tried apart, which keeps long rules within reach. */
function connected(expr: OperatorExpr, around: Around, budget: Budget): Truths {
  const parts = togetherBy(expr.a, around)
  const truths = parts.map((clauses) => {
    const [only, ...others] = clauses
    if (only !== undefined && others.length === 0) return truthsAround(only, around, budget)
    return tried({ ...expr, a: clauses }, around, budget)
  })
  return expr.op === 'and' ? allOf(truths) : negated(allOf(truths.map(negated)))
}

/** Kleene's « and » of parts that vary freely. A part of which nothing is known excludes nothing by itself. */
function allOf(parts: readonly Truths[]): Truths {
  return {
    canBeTrue: parts.every(({ canBeTrue }) => canBeTrue),
    canBeFalse: parts.some(({ canBeFalse }) => canBeFalse),
    canBeUnknown:
      parts.some(({ canBeUnknown }) => canBeUnknown) &&
      parts.every(({ canBeTrue, canBeUnknown }) => canBeTrue || canBeUnknown),
    exact: parts.every(({ exact }) => exact),
  }
}

/** Clauses in groups that share no variable. */
function togetherBy(clauses: readonly Expr[], around: Around): Expr[][] {
  const groups: { keys: Set<string>; clauses: Expr[] }[] = []
  for (const clause of clauses) {
    const merged = { keys: readBy(clause, around), clauses: [clause] }
    for (const group of groups.splice(0)) {
      if ([...group.keys].some((key) => merged.keys.has(key))) {
        for (const key of group.keys) merged.keys.add(key)
        merged.clauses.unshift(...group.clauses)
      } else groups.push(group)
    }
    groups.push(merged)
  }
  return groups.map((group) => group.clauses)
}

/** The variables of a condition. */
export function readBy(expr: Expr, around: Around): Set<string> {
  const abstraction = new Abstraction({ ...around, quantified: () => [] })
  abstraction.condition(expr)
  return new Set(abstraction.variables.keys())
}

/** A list may be empty or not known, whatever its rows: `some` is never sure to be true, nor `every` to be false. */
function quantifiedStates(node: OperatorExpr, around: Around): readonly State[] {
  const [list, body] = node.a
  if (list === undefined || body === undefined) return [{}]
  const group = 'f' in list ? list.f : around.group
  const { canBeTrue, canBeFalse } = truthsAround(body, { ...around, group }, { left: MAX_ASSIGNMENTS })
  if (node.op === 'some') return canBeTrue ? EITHER : [{}, { value: false }]
  return canBeFalse ? EITHER : [{}, { value: true }]
}

const EITHER: readonly State[] = [{}, { value: true }, { value: false }]
