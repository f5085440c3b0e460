import { authorLabel } from '../i18n/author-label.ts'
import type { Issue } from '../issue.ts'
import type { Json } from '../text.ts'
import { isPlainDate } from './calendar.ts'
import type { Environment } from './environment.ts'
import { AUTHOR_KINDS, type Expr, type FactPath, type FieldId } from './expression.ts'
import { badParam, factType, rowFacts } from './fact-type.ts'
import { operators } from './operators/index.ts'
import type { CheckCall, OperatorExpr } from './operators/operator.ts'
import { ANY, BOOLEAN, choicesOf, DATE, NUMBER, TEXT, type ValueType } from './value-type.ts'

type Path = readonly (string | number)[]

const AUTHOR: ValueType = { t: 'option', options: AUTHOR_KINDS.map((id) => ({ id, label: authorLabel(id) })) }

/** Where an expression stands: the row facts readable there, and where its issues go. */
interface Checking {
  readonly environment: Environment
  readonly row: ReadonlySet<FactPath>
  /** The repeated groups whose row is at hand; null: any, mistakes being overlooked. */
  readonly groups: ReadonlySet<FieldId> | null
  readonly issues: Issue[]
}

/**
 * Checks a parsed expression against what it names. `expected` null: any type will do. Issues are located from `path`.
 * `group`: the repeated group the expression stands in.
 * The expression must come from `parseExpression`, which bounds its depth.
 */
export function checkExpression(
  expr: Expr,
  expected: ValueType | null,
  environment: Environment,
  path: Path = [],
  group?: FieldId,
): { type: ValueType; issues: Issue[] } {
  const checking: Checking = {
    environment,
    row: new Set(),
    groups: new Set(group === undefined ? [] : [group]),
    issues: [],
  }
  const type = expected ? expect(expr, expected, path, checking) : infer(expr, path, checking)
  return { type, issues: checking.issues }
}

/** The type an expression has wherever it stands, rows included, mistakes overlooked: for writing it out. */
export const inferLoosely = (expr: Expr, environment: Environment): ValueType =>
  infer(expr, [], { environment, row: rowFacts(environment.facts), groups: null, issues: [] })

function report(checking: Checking, code: Issue['code'], path: Path, params: Issue['params']): ValueType {
  checking.issues.push({ code, path, severity: 'error', ...(params ? { params } : {}) })
  return ANY
}

function infer(expr: Expr, path: Path, checking: Checking): ValueType {
  if ('op' in expr) return operators[expr.op].check(checkCall(expr, path, checking))
  if ('sys' in expr) return expr.sys === 'today' ? DATE : AUTHOR
  if ('v' in expr)
    return (
      naturalType(expr.v) ??
      report(checking, 'expression.type-mismatch', path, { expected: 'value', actual: 'literal' })
    )
  const { environment } = checking
  if ('f' in expr) {
    const field = environment.field(expr.f)
    if (!field) return report(checking, 'expression.unknown-field', path, { field: expr.f })
    if (field.row !== undefined && checking.groups !== null && !checking.groups.has(field.row)) {
      return report(checking, 'expression.outside-row', path, { field: field.label })
    }
    return field.type
  }
  if ('c' in expr)
    return (
      environment.computed(expr.c)?.type ?? report(checking, 'expression.unknown-computed', path, { computed: expr.c })
    )
  const fact = environment.facts.get(expr.fact)
  if (!fact || (rowFacts(environment.facts).has(expr.fact) && !checking.row.has(expr.fact))) {
    return report(checking, 'expression.unknown-fact', path, { fact: expr.fact })
  }
  const bad = badParam(fact, expr.params ?? {})
  return bad === undefined
    ? factType(fact)
    : report(checking, 'expression.bad-fact-params', path, { fact: fact.path, param: bad })
}

function expect(expr: Expr, type: ValueType, path: Path, checking: Checking): ValueType {
  if (!('v' in expr)) {
    const actual = infer(expr, path, checking)
    if (!fits(actual, type)) report(checking, 'expression.type-mismatch', path, { expected: type.t, actual: actual.t })
    return actual
  }
  if (type.t === 'option' && typeof expr.v === 'string') {
    if (type.options && !type.options.some((option) => option.id === expr.v)) {
      return report(checking, 'expression.unknown-option', path, { option: expr.v })
    }
    return type
  }
  const actual = naturalType(expr.v)
  const ok =
    type.t === 'any' || (type.t === 'date' ? typeof expr.v === 'string' && isPlainDate(expr.v) : actual?.t === type.t)
  return ok
    ? type
    : report(checking, 'expression.type-mismatch', path, { expected: type.t, actual: actual?.t ?? 'literal' })
}

function checkCall(node: OperatorExpr, path: Path, checking: Checking): CheckCall {
  const arg = (position: number): Expr => node.a[position] ?? { v: null }
  const at = (position: number | null): Path => (position === null ? path : [...path, 'a', position])
  // Each argument is inferred once: asking again must neither report twice nor cost the square of the depth.
  const types = new Map<number, ValueType>()
  const scoped = (position: number): Checking => (position === 0 ? checking : insideList(arg(0), checking))
  const typeOf = (position: number): ValueType => {
    const known = types.get(position)
    if (known) return known
    const type = infer(arg(position), at(position), scoped(position))
    types.set(position, type)
    return type
  }
  return {
    node,
    count: node.a.length,
    arg,
    infer: typeOf,
    expect: (position, type) => {
      const one = arg(position)
      if ('v' in one) return void expect(one, type, at(position), checking)
      const actual = typeOf(position)
      if (!fits(actual, type))
        report(checking, 'expression.type-mismatch', at(position), { expected: type.t, actual: actual.t })
    },
    expectList: (position, element) => {
      const one = arg(position)
      if (!('v' in one) || !Array.isArray(one.v)) {
        report(checking, 'expression.type-mismatch', at(position), { expected: 'list', actual: typeOf(position).t })
      } else {
        one.v.forEach((value: Json, i) => {
          expect({ v: value }, element, [...at(position), 'v', i], checking)
        })
      }
    },
    report: (code, position, params) => report(checking, code, at(position), params),
  }
}

/** Inside a list's condition the facts or the fields of its rows can be read, as can those of the lists around it. */
function insideList(first: Expr, checking: Checking): Checking {
  if ('f' in first && checking.groups !== null && checking.environment.field(first.f)?.type.t === 'rows') {
    return { ...checking, groups: new Set([...checking.groups, first.f]) }
  }
  const rows = 'fact' in first ? checking.environment.facts.get(first.fact)?.row : undefined
  return rows ? { ...checking, row: new Set([...checking.row, ...rows]) } : checking
}

const naturalType = (value: Json): ValueType | undefined =>
  typeof value === 'number'
    ? NUMBER
    : typeof value === 'boolean'
      ? BOOLEAN
      : typeof value === 'string'
        ? TEXT
        : undefined

/** Options of two lists that share nothing can never be equal: that is a mistake, not a comparison. */
function fits(actual: ValueType, expected: ValueType): boolean {
  if (actual.t === 'any' || expected.t === 'any') return true
  if (actual.t !== expected.t) return false
  const left = choicesOf(actual)
  const right = choicesOf(expected)
  return !left || !right || left.length === 0 || left.some((choice) => right.some((other) => other.id === choice.id))
}
