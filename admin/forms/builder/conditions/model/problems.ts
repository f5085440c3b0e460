import {
  checkExpression,
  type Expr,
  type FormDefinition,
  type Id,
  type Issue,
  indexOf,
  parseExpression,
  type ValueType,
} from '../../../../../schema/index.ts'
import { type Draft, holesIn, lacks, looseExpr, nodeAt, toExpr } from './draft.ts'

/** What stands in the way of a draft: the expression itself once nothing does. */
export interface Checked {
  /** Complete and well typed; null otherwise. */
  readonly expr: Expr | null
  /** Things still to be chosen. */
  readonly holes: number
  /** What is wrong, by the key of the node it is at. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>
}

/** Reads a draft as the language does: unknown names, values of another type, too many clauses. */
export function checkDraft(form: FormDefinition, draft: Draft, expected: ValueType | null, group?: Id): Checked {
  const holes = holesIn(draft)
  const issues = new Map<string, Issue[]>()
  for (const issue of issuesOf(form, draft, expected, group)) {
    const node = nodeAt(draft, issue.path)
    // What is still to be chosen is said once, not as a mistake.
    if (lacks(node) > 0) continue
    issues.set(node.key, [...(issues.get(node.key) ?? []), issue])
  }
  return { expr: holes === 0 && issues.size === 0 ? toExpr(draft) : null, holes, issues }
}

function issuesOf(form: FormDefinition, draft: Draft, expected: ValueType | null, group?: Id): readonly Issue[] {
  const expr = toExpr(draft)
  // The language itself refuses what is too deep or too long, before any type.
  const parsed = expr === null ? null : parseExpression(expr)
  if (parsed !== null && parsed.issues.length > 0) return parsed.issues
  return checkExpression(looseExpr(draft), expected, indexOf(form).environment, [], group).issues
}
