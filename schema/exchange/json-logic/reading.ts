import type { FormIndex } from '../../form/form-index.ts'
import type { Issue, IssueCode } from '../../issue.ts'
import { type Expr, MAX_EXPRESSION_DEPTH, MAX_EXPRESSION_NODES } from '../../rules/expression.ts'
import type { Json } from '../../text.ts'

export type Path = Issue['path']

/** One JsonLogic document being read. Every node made remembers where it came from, for the issues of its types. */
export class Reading {
  readonly issues: Issue[] = []
  readonly origins = new Map<Expr, Path>()
  constructor(
    readonly index: FormIndex,
    readonly read: (input: unknown, path: Path, reading: Reading) => Expr | undefined,
  ) {}

  refuse(code: IssueCode, path: Path, params: { readonly [name: string]: Json }): undefined {
    this.issues.push({ code, path, severity: 'error', params })
  }

  made(expr: Expr, path: Path): Expr {
    this.origins.set(expr, path)
    return expr
  }
}

export const isObject = (input: unknown): input is { [key: string]: unknown } =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** The operator of a JsonLogic node and its arguments; undefined when it is no node. `{ "!": x }` means `{ "!": [x] }`. */
export function operationIn(input: unknown): { operator: string; args: readonly unknown[] } | undefined {
  if (!isObject(input)) return undefined
  const [operator, ...others] = Object.keys(input)
  if (operator === undefined || others.length > 0) return undefined
  const given = input[operator]
  return { operator, args: Array.isArray(given) ? given : [given] }
}

/** The first limit passed, looked for without recursion. A node is two levels of JSON: the object and its arguments. */
export function tooBig(input: unknown): { code: IssueCode; max: number } | undefined {
  let nodes = 0
  const pending: { value: unknown; depth: number }[] = [{ value: input, depth: 1 }]
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    if (entry.depth > 2 * MAX_EXPRESSION_DEPTH + 2) return { code: 'import.too-deep', max: MAX_EXPRESSION_DEPTH }
    if (++nodes > 8 * MAX_EXPRESSION_NODES) return { code: 'import.too-large', max: MAX_EXPRESSION_NODES }
    const { value } = entry
    if (typeof value !== 'object' || value === null) continue
    const inside = Object.values(value)
    if (inside.length > MAX_EXPRESSION_NODES) return { code: 'import.too-large', max: MAX_EXPRESSION_NODES }
    for (const one of inside) pending.push({ value: one, depth: entry.depth + 1 })
  }
  return undefined
}
