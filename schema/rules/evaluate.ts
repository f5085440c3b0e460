import { proofLabel } from '../i18n/proof-label.ts'
import type { L10n } from '../text.ts'
import type { Environment } from './environment.ts'
import type { Expr, Id } from './expression.ts'
import { operators } from './operators/index.ts'
import type { EvaluationCall, OperatorExpr, Row, Scope } from './operators/operator.ts'
import type { Known, Missing, TraceNode } from './trace.ts'

export type { ActiveAnswer, Scope } from './operators/operator.ts'

/** Steps one evaluation may take (promises F4): a condition over a long list stops there and is unknown. */
export const MAX_STEPS = 50_000
/** Far above what the parser lets through; a tree built by hand stops here instead of exhausting the stack. */
const MAX_DEPTH = 100

/**
 * Evaluates an expression and keeps every step. Total: it never throws, whatever the tree, the answers or the facts;
 * what cannot be worked out is unknown.
 */
export function evaluateExpression(expr: Expr, scope: Scope): TraceNode {
  return visit(expr, scope, 0, { left: MAX_STEPS })
}

/** Steps left to one evaluation, shared by all its calls. */
interface Steps {
  left: number
}

function visit(expr: Expr, scope: Scope, depth: number, steps: Steps): TraceNode {
  if (--steps.left < 0 || depth > MAX_DEPTH) return { expr, children: NO_CHILDREN }
  if (!('op' in expr)) return leaf(expr, scope)
  const operator = operators[expr.op]
  if (operator === undefined) return { expr, children: NO_CHILDREN }
  const { value, children } = operator.evaluate(new Call(expr, scope, depth, steps))
  return noted(expr, value, children)
}

/** One operator being evaluated. A class, since hundreds of thousands are made at each replay of decisions. */
class Call implements EvaluationCall {
  constructor(
    readonly node: OperatorExpr,
    readonly scope: Scope,
    readonly depth: number,
    readonly steps: Steps,
  ) {}

  visit(expr: Expr, row?: Row): TraceNode {
    return visit(expr, row === undefined ? this.scope : row.scope, this.depth + 1, this.steps)
  }
}

function leaf(expr: Exclude<Expr, { op: unknown }>, scope: Scope): TraceNode {
  if ('v' in expr) return noted(expr, knownOf(expr.v), NO_CHILDREN)
  if ('f' in expr) return noted(expr, scope.answer(expr.f).value, NO_CHILDREN)
  if ('c' in expr) return noted(expr, scope.computed(expr.c), NO_CHILDREN)
  if ('sys' in expr) return noted(expr, expr.sys === 'today' ? scope.today : scope.author, NO_CHILDREN)
  return noted(expr, knownOf(scope.facts.value(expr.fact, expr.params)), NO_CHILDREN)
}

const NO_CHILDREN: readonly TraceNode[] = []

function noted(expr: Expr, value: Known | undefined, children: readonly TraceNode[]): TraceNode {
  if (value === undefined) return { expr, truth: null, children }
  return typeof value === 'boolean' ? { expr, value, truth: value, children } : { expr, value, children }
}

/** JSON that an expression can hold as a value; anything else is unknown. */
export function knownOf(value: unknown): Known | undefined {
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (!Array.isArray(value)) return undefined
  const ids = value.filter((one) => typeof one === 'string')
  return ids.length === value.length ? ids : undefined
}

/**
 * What to find out for an unknown node to be known: the unknown leaves under it, each once, without those that the node
 * does not depend on (a false clause of an `or`, the branch of an `if` that was not taken).
 */
export function missingOf(trace: TraceNode, environment: Environment): Missing[] {
  const found = new Map<string, Missing>()
  const pending: { node: TraceNode; row?: TraceNode }[] = [{ node: trace }]
  for (let entry = pending.shift(); entry; entry = pending.shift()) {
    const { node } = entry
    if (node.value !== undefined) continue
    const row = node.row === undefined ? entry.row : node
    const missing = missingLeaf(node, row, environment)
    if (missing) found.set(`${missing.kind} ${missing.id} ${missing.row ?? ''}`, missing)
    for (const child of node.children) pending.push(row ? { node: child, row } : { node: child })
  }
  return [...found.values()]
}

function missingLeaf(node: TraceNode, row: TraceNode | undefined, environment: Environment): Missing | undefined {
  const { expr } = node
  if ('f' in expr) {
    const field = environment.field(expr.f)
    return located('field', expr.f, field?.label ?? { fr: expr.f }, field?.row === undefined ? undefined : row)
  }
  if ('op' in expr && expr.op === 'proofValid') return missingProof(expr, row, environment)
  if ('c' in expr) return { kind: 'computed', id: expr.c, label: environment.computed(expr.c)?.label ?? { fr: expr.c } }
  if (!('fact' in expr)) return undefined
  return located('fact', expr.fact, environment.facts.get(expr.fact)?.label ?? { fr: expr.fact }, row)
}

/** The paper that would prove the answer, once there is an answer to prove. */
function missingProof({ a: [field] }: OperatorExpr, row: TraceNode | undefined, environment: Environment) {
  if (field === undefined || !('f' in field)) return undefined
  const symbol = environment.field(field.f)
  const label = proofLabel(symbol?.label ?? { fr: field.f })
  return located('evidence', field.f, label, symbol?.row === undefined ? undefined : row)
}

/** Named with its row when it stands on one: « Quotité de travail — CDD chez Moulin des Saules ». */
function located(kind: 'field' | 'fact' | 'evidence', id: Id, label: L10n, row: TraceNode | undefined): Missing {
  if (row?.row === undefined || row.rowLabel === undefined) return { kind, id, label }
  const of = row.rowLabel
  const languages = [...new Set(['fr', ...Object.keys(label), ...Object.keys(of)])]
  const both = languages.map((tag) => [tag, `${label[tag] ?? label.fr} — ${of[tag] ?? of.fr}`] as const)
  return {
    kind,
    id,
    row: row.row,
    label: { ...Object.fromEntries(both), fr: `${label.fr} — ${of.fr}` },
  }
}
