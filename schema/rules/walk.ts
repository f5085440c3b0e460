import type { ComputedId, Expr, FactPath, FieldId } from './expression.ts'

/** Every node of a parsed expression, parents first. Iterative: an expression from a draft may be of any shape. */
export function* nodesOf(expr: Expr): Generator<Expr> {
  const pending: Expr[] = [expr]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    if ('op' in node) for (let i = node.a.length - 1; i >= 0; i--) pushDefined(pending, node.a[i])
  }
}

function pushDefined(pending: Expr[], node: Expr | undefined): void {
  if (node !== undefined) pending.push(node)
}

/** What an expression reads. */
export interface References {
  readonly fields: ReadonlySet<FieldId>
  readonly computed: ReadonlySet<ComputedId>
  readonly facts: ReadonlySet<FactPath>
}

/** The fields, computed values and facts an expression reads. */
export function referencesOf(expr: Expr): References {
  const fields = new Set<FieldId>()
  const computed = new Set<ComputedId>()
  const facts = new Set<FactPath>()
  for (const node of nodesOf(expr)) {
    if ('f' in node) fields.add(node.f)
    else if ('c' in node) computed.add(node.c)
    else if ('fact' in node) facts.add(node.fact)
  }
  return { fields, computed, facts }
}
