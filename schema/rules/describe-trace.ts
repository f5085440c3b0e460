import { sentences } from '../i18n/index.ts'
import { type Locale, say } from '../text.ts'
import { capitalised, describe, describeOperand, describeValue } from './describe.ts'
import type { Environment } from './environment.ts'
import type { TraceNode, Truth } from './trace.ts'
import { truthOf } from './trace.ts'
import { inferLoosely } from './type-check.ts'

/** One line of an explanation. `expected` and `actual` are null where they mean nothing; `actual` is null when unknown. */
export interface TraceLine {
  /** From 0; each line explains the nearest one above it that is less deep. */
  readonly depth: number
  readonly sentence: string
  readonly truth: Truth
  readonly expected: string | null
  readonly actual: string | null
}

const GROUPS: ReadonlySet<string> = new Set(['and', 'or'])
const LISTS: ReadonlySet<string> = new Set(['some', 'every'])

/** A trace as lines for people, depth first: every clause, what it expects, what it found, and row by row inside lists. */
export function describeTraceLines(trace: TraceNode, environment: Environment, locale: Locale): TraceLine[] {
  const lines: TraceLine[] = []
  const pending: { node: TraceNode; depth: number }[] = [{ node: trace, depth: 0 }]
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const { node, depth } = entry
    const op = 'op' in node.expr ? node.expr.op : undefined
    const isGroup = op !== undefined && GROUPS.has(op) && node.children.length > 1
    if (node.rowLabel !== undefined) {
      lines.push(heading(depth, say(node.rowLabel, locale), truthOf(node)))
      const { row: _row, rowLabel: _label, ...inside } = node
      // A group's heading would only repeat the row's: its clauses come straight under the row.
      const under = isGroup && op === 'and' ? inside.children : [inside]
      for (const child of under.toReversed()) pending.push({ node: child, depth: depth + 1 })
    } else if (isGroup) {
      const { allOfThese, oneOfThese } = sentences(locale).words
      lines.push(heading(depth, op === 'and' ? allOfThese : oneOfThese, truthOf(node)))
      for (const child of node.children.toReversed()) pending.push({ node: child, depth: depth + 1 })
    } else {
      lines.push(clause(node, depth, environment, locale))
      const inner = insideOf(node, op)
      for (const child of inner.toReversed()) pending.push({ node: child, depth: depth + 1 })
    }
  }
  return lines
}

const heading = (depth: number, sentence: string, truth: Truth): TraceLine => ({
  depth,
  sentence,
  truth,
  expected: null,
  actual: null,
})

/** What a line needs under it to be understood: the rows of a list, the conditions inside a negation or an `if`. */
function insideOf(node: TraceNode, op: string | undefined): readonly TraceNode[] {
  if (op !== undefined && LISTS.has(op)) return node.children.filter((child) => child.row !== undefined)
  if (op === 'not') {
    const [child] = node.children
    const inner = child && 'op' in child.expr ? child.expr.op : undefined
    return child && inner !== undefined && (GROUPS.has(inner) || LISTS.has(inner)) ? child.children : []
  }
  return op === 'if' || ((op === 'and' || op === 'or') && node.children.length === 1) ? node.children : []
}

function clause(node: TraceNode, depth: number, environment: Environment, locale: Locale): TraceLine {
  const { expr } = node
  const sentence = describe(expr, environment, locale)
  const line = { depth, sentence, truth: truthOf(node), expected: null, actual: null }
  if (!('op' in expr)) {
    const type = inferLoosely(expr, environment)
    const actual = node.value === undefined ? null : describeValue(node.value, type, locale)
    return { ...line, expected: type.t === 'boolean' ? sentences(locale).words.Yes.toLowerCase() : null, actual }
  }
  const subject = node.children.find((child) => !('v' in child.expr) && !('sys' in child.expr))
  if (!subject || LISTS.has(expr.op) || expr.op === 'not' || expr.op === 'if') return line
  const type = inferLoosely(subject.expr, environment)
  const actual = subject.value === undefined ? null : describeValue(subject.value, type, locale)
  const literal = node.children.find((child) => 'v' in child.expr)
  const isEquality = expr.op === 'eq' && literal?.value !== undefined && typeof literal.value !== 'boolean'
  // Said as the value found is said, so that the two can be compared at a glance.
  const expected = isEquality
    ? describeValue(literal.value, type, locale)
    : expectation(node, subject, environment, locale)
  return { ...line, expected, actual }
}

/** What the clause asks of its subject: its own sentence without the subject's name. */
function expectation(node: TraceNode, subject: TraceNode, environment: Environment, locale: Locale): string | null {
  const whole = describe(node.expr, environment, locale)
  const name = capitalised(describeOperand(subject.expr, environment, locale))
  if (!whole.startsWith(name)) return null
  const rest = whole.slice(name.length).replace(/^[\s\u00a0]*[:]?[\s\u00a0]*/, '')
  const bare = rest.replace(/^(est|is) (?!l’un|one of|renseigné|answered)/, '')
  return bare === '' ? null : bare
}
