import { FACTS } from '../facts/index.ts'
import type { Rule } from '../form/form.ts'
import { isPlainDate, plus } from '../rules/calendar.ts'
import type { FactPath } from '../rules/expression.ts'
import type { FactSource } from '../rules/fact-source.ts'
import type { TraceNode } from '../rules/trace.ts'
import type { PlainDate } from '../text.ts'
import type { Confirmation } from './decision-record.ts'

/**
 * When the outcome of a rule will count, for a rule that asks for a delay in the job. The clock starts with the job or
 * training that made the rule true; with several, the earliest.
 */
export function confirmationOf(
  { confirmAfter }: Rule,
  trace: TraceNode,
  facts: FactSource,
  today: PlainDate,
): Confirmation | null {
  if (confirmAfter === undefined) return null
  const since = startsOf(trace, facts).sort()[0] ?? null
  const due = since === null ? null : (plus(since, confirmAfter.n, confirmAfter.unit) ?? null)
  return { after: confirmAfter, since, due, reached: due === null ? null : today >= due }
}

/** First days of the rows that meet a condition of a true `some`. */
function startsOf(trace: TraceNode, facts: FactSource): PlainDate[] {
  const found: PlainDate[] = []
  const pending: TraceNode[] = [trace]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.value !== true) continue
    const list = 'op' in node.expr && node.expr.op === 'some' ? node.expr.a[0] : undefined
    if (list === undefined || !('fact' in list)) pending.push(...node.children)
    else {
      const start = firstDateOf(list.fact)
      const rows = facts.rows(list.fact)
      for (const { value, row } of node.children) {
        const day = value === true && row !== undefined && start !== undefined ? rows?.[row]?.value(start) : undefined
        if (typeof day === 'string' && isPlainDate(day)) found.push(day)
      }
    }
  }
  return found
}

/** The day a row of a list begins: the first date its rows tell. */
const firstDateOf = (list: FactPath): FactPath | undefined =>
  FACTS.get(list)?.row?.find((path) => FACTS.get(path)?.type === 'date')
