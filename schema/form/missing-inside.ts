import type { Environment } from '../rules/environment.ts'
import { missingOf } from '../rules/evaluate.ts'
import type { ComputedId } from '../rules/expression.ts'
import type { Missing, TraceNode } from '../rules/trace.ts'

/**
 * What to find out for an unknown condition to be known. A missing computed value says nothing to a person: what it
 * misses itself is named instead, down to answers and facts.
 */
export function missingInside(
  condition: TraceNode,
  computed: ReadonlyMap<ComputedId, TraceNode>,
  environment: Environment,
): Missing[] {
  const found = new Map<string, Missing>()
  const opened = new Set<ComputedId>()
  const pending = missingOf(condition, environment)
  for (let one = pending.shift(); one; one = pending.shift()) {
    if (one.kind === 'computed' && opened.has(one.id)) continue
    const trace = one.kind === 'computed' ? computed.get(one.id) : undefined
    if (trace) opened.add(one.id)
    const inside = trace ? missingOf(trace, environment) : []
    if (inside.length > 0) pending.push(...inside)
    else found.set(`${one.kind} ${one.id} ${one.row ?? ''}`, one)
  }
  return [...found.values()]
}
