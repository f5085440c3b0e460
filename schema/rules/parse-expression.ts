import type { Issue, IssueCode } from '../issue.ts'
import {
  type Expr,
  MAX_EXPRESSION_DEPTH,
  MAX_EXPRESSION_NODES,
  type MissingPolicy,
  OPERATORS,
  type Op,
} from './expression.ts'
import { operators } from './operators/index.ts'
import {
  fact,
  isPlainText,
  isRecord,
  isTextArray,
  literal,
  only,
  type Path,
  printable,
  type Report,
  text,
} from './parse-leaf.ts'

const SHAPES = ['v', 'f', 'c', 'fact', 'sys', 'op'] as const

/**
 * Reads an expression from untrusted JSON: shape, arity and size; types are checked by `checkExpression`. Never throws,
 * never recurses deeper than the limit. `null` when there is any issue.
 */
export function parseExpression(input: unknown, path: Path = []): { expr: Expr | null; issues: Issue[] } {
  const issues: Issue[] = []
  const report: Report = (code, at, params) => {
    issues.push({ code, path: at, severity: 'error', ...(params ? { params } : {}) })
  }
  const tooBig = measure(input)
  if (tooBig)
    report(
      tooBig,
      path,
      tooBig === 'expression.too-deep' ? { max: MAX_EXPRESSION_DEPTH } : { max: MAX_EXPRESSION_NODES },
    )
  const expr = tooBig ? undefined : readNode(input, path, report)
  return { expr: issues.length === 0 && expr ? expr : null, issues }
}

/** Depth and number of nodes, counted without recursion, stopping at the first limit passed. */
function measure(input: unknown): IssueCode | undefined {
  let nodes = 0
  const pending: { node: unknown; depth: number }[] = [{ node: input, depth: 1 }]
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    if (entry.depth > MAX_EXPRESSION_DEPTH) return 'expression.too-deep'
    if (++nodes > MAX_EXPRESSION_NODES) return 'expression.too-large'
    const args = isRecord(entry.node) && Array.isArray(entry.node.a) ? entry.node.a : []
    if (args.length > MAX_EXPRESSION_NODES) return 'expression.too-large'
    for (const node of args) pending.push({ node, depth: entry.depth + 1 })
  }
  return undefined
}

function readNode(input: unknown, path: Path, report: Report): Expr | undefined {
  if (!isRecord(input)) return report('document.wrong-type', path, { expected: 'object' })
  const shape = SHAPES.find((name) => Object.hasOwn(input, name))
  switch (shape) {
    case 'v':
      return only(input, ['v'], path, report) && literal(input.v, path, report)
    case 'f':
      return only(input, ['f'], path, report) && text(input.f, [...path, 'f'], report, (f) => ({ f }))
    case 'c':
      return only(input, ['c'], path, report) && text(input.c, [...path, 'c'], report, (c) => ({ c }))
    case 'fact':
      return only(input, ['fact', 'params'], path, report) && fact(input, path, report)
    case 'sys':
      if (!only(input, ['sys'], path, report)) return undefined
      return input.sys === 'today' || input.sys === 'author.kind'
        ? { sys: input.sys }
        : report('document.not-in-set', [...path, 'sys'], { allowed: ['today', 'author.kind'] })
    case 'op':
      return only(input, ['op', 'a', 'missing', 'unit', 'tags'], path, report) && operation(input, path, report)
    default:
      return report('document.missing-property', path, { property: 'op' })
  }
}

function operation(input: Record<string, unknown>, path: Path, report: Report): Expr | undefined {
  const op = OPERATORS.find((name) => name === input.op)
  if (op === undefined) return report('expression.unknown-operator', [...path, 'op'], { operator: printable(input.op) })
  if (!Array.isArray(input.a)) return report('document.wrong-type', [...path, 'a'], { expected: 'array' })
  const { arity } = operators[op]
  if (input.a.length < arity[0] || input.a.length > arity[1]) {
    return report('expression.wrong-arity', path, {
      operator: op,
      min: arity[0],
      max: arity[1],
      actual: input.a.length,
    })
  }
  const attributes = readAttributes(op, input, path, report)
  const a = input.a.map((arg: unknown, i: number) => readNode(arg, [...path, 'a', i], report))
  const known = a.filter((arg) => arg !== undefined)
  return attributes && known.length === a.length ? { op, a: known, ...attributes } : undefined
}

interface Attributes {
  missing?: MissingPolicy
  unit?: 'd' | 'm' | 'y'
  tags?: readonly string[]
}

function readAttributes(op: Op, input: Record<string, unknown>, path: Path, report: Report): Attributes | undefined {
  const found: Attributes = {}
  const allowed: readonly string[] = operators[op].attributes
  for (const name of ['missing', 'unit', 'tags']) {
    if (Object.hasOwn(input, name) && !allowed.includes(name)) {
      return report('document.unknown-property', [...path, name], { property: name })
    }
  }
  if (input.missing !== undefined) {
    const policy = (['unknown', 'skip', 'zero'] as const).find((one) => one === input.missing)
    if (!policy) return report('document.not-in-set', [...path, 'missing'], { allowed: ['unknown', 'skip', 'zero'] })
    found.missing = policy
  }
  if (allowed.includes('unit')) {
    const unit = (['d', 'm', 'y'] as const).find((one) => one === input.unit)
    if (!unit) return report('document.not-in-set', [...path, 'unit'], { allowed: ['d', 'm', 'y'] })
    found.unit = unit
  }
  if (input.tags !== undefined) {
    const tags = input.tags
    if (!isTextArray(tags) || tags.length === 0 || tags.length > 50 || !tags.every((tag) => isPlainText(tag, 100))) {
      return report('document.wrong-type', [...path, 'tags'], { expected: 'texts' })
    }
    found.tags = [...tags]
  }
  return found
}
