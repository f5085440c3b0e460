import type { Id, OptionId } from '../rules/expression.ts'
import type { Missing, TraceNode, Truth } from '../rules/trace.ts'
import type { Rule } from './form.ts'

/** What one rule says of a dossier, with every clause. `missing`: what to find out when it is unknown, else empty. */
export interface RuleVerdict {
  readonly rule: Rule
  readonly truth: Truth
  readonly trace: TraceNode
  readonly missing: readonly Missing[]
}

/**
 * `decided`: `rule` is the first true one, `all` every true rule that counts with it. `undecided`: nothing can be
 * concluded before `missing` is known. `none`: every rule is false.
 */
export type Verdict =
  | { readonly kind: 'decided'; readonly rule: Rule; readonly outcome: OptionId; readonly all: readonly Rule[] }
  | { readonly kind: 'undecided'; readonly missing: readonly Missing[] }
  | { readonly kind: 'none' }

/**
 * The outcome of rules in order of precedence. The first true rule decides, unless an unknown rule of another outcome
 * stands before it: were that one true, the outcome would be another. An unknown rule of the same outcome changes
 * nothing. With no true rule, an unknown one leaves the question open.
 */
export function verdictOf(verdicts: readonly RuleVerdict[]): Verdict {
  const first = verdicts.findIndex(({ truth }) => truth === true)
  const winner = verdicts[first]
  const rivals = (winner ? verdicts.slice(0, first) : verdicts).filter(
    ({ truth, rule }) => truth === null && rule.outcome !== winner?.rule.outcome,
  )
  if (rivals.length > 0) return { kind: 'undecided', missing: union(rivals.flatMap(({ missing }) => missing)) }
  return winner
    ? { kind: 'decided', rule: winner.rule, outcome: winner.rule.outcome, all: matching(verdicts) }
    : { kind: 'none' }
}

/** True rules in order, up to the first that stops the list. */
function matching(verdicts: readonly RuleVerdict[]): Rule[] {
  const found: Rule[] = []
  for (const { truth, rule } of verdicts) {
    if (truth !== true) continue
    found.push(rule)
    if (rule.hit === 'first') break
  }
  return found
}

function union(all: readonly Missing[]): Missing[] {
  const byKey = new Map<Id, Missing>()
  for (const one of all) {
    const key = `${one.kind} ${one.id} ${one.row ?? ''}`
    if (!byKey.has(key)) byKey.set(key, one)
  }
  return [...byKey.values()]
}
