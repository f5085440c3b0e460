import type { Expr } from '../../rules/expression.ts'
import type { OperatorExpr } from '../../rules/operators/operator.ts'
import type { Truth } from '../../rules/trace.ts'
import type { Around } from './abstraction.ts'
import { type Budget, tryAll } from './assignments.ts'
import { readBy, truthsAround } from './truths.ts'

type Path = readonly (string | number)[]

/** What the clauses of one `and` or `or` do to each other. `other` is the clause it comes from. */
export interface ClauseFinding {
  readonly code: 'contradiction' | 'clause-never-true' | 'clause-always-true' | 'redundant-clause'
  readonly clause: Expr
  /** From the expression's root. */
  readonly path: Path
  readonly other?: Expr
}

interface Clause {
  readonly expr: Expr
  readonly path: Path
  readonly keys: ReadonlySet<string>
}

/** Clauses that cannot be true, always are, contradict a sibling, or add nothing to it; each clause is named once. */
export function clauseFindings(expr: Expr, around: Around, budget: Budget): ClauseFinding[] {
  const found: ClauseFinding[] = []
  const pending: { node: Expr; path: Path }[] = [{ node: expr, path: [] }]
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const { node, path } = entry
    if (!('op' in node)) continue
    if ((node.op === 'and' || node.op === 'or') && node.a.length > 1) found.push(...among(node, path, around, budget))
    // Rows of a list have facts and fields of their own.
    if (node.op === 'some' || node.op === 'every') continue
    for (const [i, arg] of node.a.entries()) pending.push({ node: arg, path: [...path, 'a', i] })
  }
  return found
}

function among(node: OperatorExpr, path: Path, around: Around, budget: Budget): ClauseFinding[] {
  const found: ClauseFinding[] = []
  const free: Clause[] = []
  for (const [i, expr] of node.a.entries()) {
    const at = [...path, 'a', i]
    const truths = truthsAround(expr, around, budget)
    const isConstant = truths.exact && !(truths.canBeTrue && (truths.canBeFalse || truths.canBeUnknown))
    if (!isConstant) free.push({ expr, path: at, keys: readBy(expr, around) })
    else found.push({ code: truths.canBeTrue ? 'clause-always-true' : 'clause-never-true', clause: expr, path: at })
  }
  for (const [i, later] of free.entries()) {
    for (const earlier of free.slice(0, i)) {
      if (![...later.keys].some((key) => earlier.keys.has(key))) continue
      const one = compared(node.op === 'and', earlier, later, around, budget)
      if (one === null) continue
      found.push(one)
      break
    }
  }
  return found
}

/** How two clauses that read the same things stand to each other, null when each says something of its own. */
function compared(
  isAnd: boolean,
  earlier: Clause,
  later: Clause,
  around: Around,
  budget: Budget,
): ClauseFinding | null {
  const seen = { both: false, earlierOnly: false, laterOnly: false }
  const complete = tryAll([earlier.expr, later.expr], around, budget, ([first, second]) => {
    note(seen, first ?? null, second ?? null)
    return !(seen.both && seen.earlierOnly && seen.laterOnly)
  })
  if (!complete) return null
  if (isAnd && !seen.both) return { code: 'contradiction', clause: later.expr, path: later.path, other: earlier.expr }
  // Under « and » the weaker clause adds nothing, under « or » the stronger one does not.
  if (isAnd ? !seen.earlierOnly : !seen.laterOnly)
    return { code: 'redundant-clause', clause: later.expr, path: later.path, other: earlier.expr }
  if (isAnd ? !seen.laterOnly : !seen.earlierOnly)
    return { code: 'redundant-clause', clause: earlier.expr, path: earlier.path, other: later.expr }
  return null
}

function note(seen: { both: boolean; earlierOnly: boolean; laterOnly: boolean }, first: Truth, second: Truth): void {
  if (first === true && second === true) seen.both = true
  else if (first === true) seen.earlierOnly = true
  else if (second === true) seen.laterOnly = true
}
