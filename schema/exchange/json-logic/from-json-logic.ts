import type { FormDefinition } from '../../form/form.ts'
import { indexOf } from '../../form/form-index.ts'
import type { Issue } from '../../issue.ts'
import type { Expr } from '../../rules/expression.ts'
import { parseExpression } from '../../rules/parse-expression.ts'
import { checkExpression } from '../../rules/type-check.ts'
import { readLogic } from './read-operator.ts'
import { Reading, tooBig } from './reading.ts'

export type JsonLogicImport =
  | { readonly expr: Expr; readonly issues: readonly [] }
  | { readonly expr: null; readonly issues: readonly Issue[] }

/**
 * A condition of a form from JsonLogic, with the variables `toJsonLogic` writes: `var`, comparisons, `and`, `or`, `!`,
 * `!!`, `in`, `if`, arithmetic, `min`, `max`, `some`, `all`, `none`, ranges and `missing`. The rest is an issue located in
 * the JsonLogic. What it means where answers are missing is the product's own: unknown, where JsonLogic would read null.
 * Never throws, whatever the input.
 */
export function fromJsonLogic(input: unknown, form: FormDefinition): JsonLogicImport {
  const big = tooBig(input)
  if (big) return refused([{ code: big.code, path: [], severity: 'error', params: { max: big.max } }])
  const index = indexOf(form)
  const reading = new Reading(index, readLogic)
  const made = readLogic(input, [], reading)
  if (made === undefined || reading.issues.length > 0) return refused(reading.issues)
  const parsed = parseExpression(made)
  if (parsed.expr === null) return refused(relocated(parsed.issues, made, reading))
  const { issues } = checkExpression(parsed.expr, null, index.environment)
  return issues.length > 0 ? refused(relocated(issues, made, reading)) : { expr: parsed.expr, issues: [] }
}

const refused = (issues: readonly Issue[]): JsonLogicImport => ({ expr: null, issues })

/** Issues of the tree, said at the JsonLogic it came from: that is what the person has before their eyes. */
const relocated = (issues: readonly Issue[], made: Expr, { origins }: Reading): Issue[] =>
  issues.map((issue) => {
    let node: Expr | undefined = made
    let path = origins.get(made) ?? []
    for (const step of issue.path) {
      if (typeof step !== 'number' || node === undefined || !('op' in node)) continue
      node = node.a[step]
      path = (node && origins.get(node)) ?? path
    }
    return { ...issue, path }
  })
